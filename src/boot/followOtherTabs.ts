import type { i18n } from 'i18next';
import { changeLanguage } from '../language/createI18n.ts';
import { mayKeep } from '../settings/mayKeep.ts';
import { readSettings, showLanguage, takeStoredSettings } from '../settings/settings.ts';
import { settingsKey } from '../settings/settingsKey.ts';

/**
 * Shows at once what is set in another tab, and on a page that the browser had put aside (the back/forward cache). A tab whose
 * code does not run yet starts it (startScript.ts).
 */
export function followOtherTabs(chrome: i18n): void {
  window.addEventListener('storage', ({ key }) => {
    // No key: all was removed.
    if (key === settingsKey || key === null) void follow(chrome);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void follow(chrome);
  });
}

async function follow(chrome: i18n): Promise<void> {
  // Everything was removed: the page that is read stays as it is until it is loaded again.
  if (!mayKeep()) return;
  takeStoredSettings();
  const { chrome: chosen } = readSettings();
  if (chosen === chrome.language || !(await changeLanguage(chrome, chosen))) return;
  // Of two quick changes the later one counts, whichever dictionary loads first.
  if (readSettings().chrome === chosen) showLanguage(chosen);
  else await follow(chrome);
}
