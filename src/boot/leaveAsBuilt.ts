import { defaultChromeLanguage } from '../language/chromeLanguages.ts';
import { showLanguage } from '../settings/settings.ts';

/** Leaves a copy of a page in another place as it is: the router knows no such address, but the text is there and its links are plain. */
export function leaveAsBuilt(): void {
  showLanguage(defaultChromeLanguage);
  delete document.documentElement.dataset.waiting;
  document.presses = undefined;
}
