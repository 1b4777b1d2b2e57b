import { useEffect } from 'react';
import { isShortcut } from '../textEditor/shortcuts.ts';

/** Undo and redo by keyboard, for the whole page. Inside a field the browser's own undo works letter by letter. */
export function useHistoryKeys(onStep: (step: { do: 'undo' | 'redo' }) => void): void {
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const isRedo = isShortcut(event, 'Mod-Shift-z') || isShortcut(event, 'Mod-y');
      if (!isRedo && !isShortcut(event, 'Mod-z')) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return;
      event.preventDefault();
      onStep({ do: isRedo ? 'redo' : 'undo' });
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, [onStep]);
}
