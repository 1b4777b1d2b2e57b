import type { EditorView } from 'prosemirror-view';
import { useDesk } from '../../useDesk.ts';
import type { TextAction } from '../actions.ts';
import { shortcutLabel } from '../shortcuts.ts';

interface ToolButtonProps {
  action: TextAction;
  view: EditorView;
  /** For what is on or off. */
  pressed?: boolean;
  className?: string | undefined;
}

/** A button for something that is done with the text; the text keeps the focus. */
export function ToolButton({ action, view, pressed, className }: ToolButtonProps) {
  const { t } = useDesk();
  const { word, values, keys, run } = action;
  const applies = run(view.state);
  return (
    <button
      type="button"
      className={className}
      aria-disabled={!applies}
      aria-pressed={pressed}
      aria-keyshortcuts={keys && ariaShortcut(keys)}
      title={keys && shortcutLabel(keys)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        run(view.state, view.dispatch, view);
        view.focus();
      }}
    >
      {t(word, values)}
    </button>
  );
}

/** As WAI-ARIA spells it. */
function ariaShortcut(keys: string): string {
  return keys.replaceAll('-', '+').replace('Mod', 'Control');
}
