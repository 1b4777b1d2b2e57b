import type { i18n } from 'i18next';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from '../language/I18nProvider.tsx';
import { addLaterWords } from '../language/later/addLaterWords.ts';
import { ShortcutSheet } from './ShortcutSheet.tsx';

/** Opens the list of the keys that do something on the page as it is now. Closed, it is gone. */
export function openShortcutSheet(chrome: i18n): void {
  addLaterWords(chrome);
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const close = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <I18nProvider chrome={chrome}>
      <ShortcutSheet onClose={close} />
    </I18nProvider>,
  );
}
