import { useDesk } from '../../useDesk.ts';
import { type TextAction, textActions } from '../actions.ts';
import { shortcutLabel } from '../shortcuts.ts';
import styles from './TextToolbar.module.css';

/** Every shortcut of the text. */
export function ShortcutList() {
  const { t } = useDesk();
  const listed: TextAction[] = [
    { word: 'undo', keys: 'Mod-z', run: () => true },
    { word: 'redo', keys: 'Mod-Shift-z', run: () => true },
    { word: 'text.link', keys: 'Mod-k', run: () => true },
    { word: 'text.tools', keys: 'Alt-F10', run: () => true },
    { word: 'text.nextPart', keys: 'Tab', run: () => true },
    ...textActions,
  ];
  return (
    <dl className={styles.shortcuts}>
      {listed.map(
        ({ word, values, keys }) =>
          keys && (
            <div key={keys}>
              <dt>{t(word, values)}</dt>
              <dd>
                <kbd lang="en" dir="ltr">
                  {shortcutLabel(keys)}
                </kbd>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
