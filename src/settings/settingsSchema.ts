import { type ChromeLanguage, defaultChromeLanguage, isChromeLanguage } from '../language/chromeLanguages.ts';

/** The grounds a reader may read on; `system` follows the device. */
export const themes = ['system', 'light', 'sepia', 'dark'] as const;

/** Steps of text size; 0 is the publication's own. */
export const textSizes = [-1, 0, 1, 2, 3] as const;

/** What a reader can set. */
export interface Settings {
  chrome: ChromeLanguage;
  theme: (typeof themes)[number];
  textSize: (typeof textSizes)[number];
}

export const defaultSettings: Settings = {
  chrome: defaultChromeLanguage,
  theme: 'system',
  textSize: 0,
};

/**
 * Preferences from what a browser has kept, whatever that is: a field that cannot be read falls back alone, the others
 * stay as they were set. By hand, because it runs before the first word and the schema library would have to come first.
 */
export function parseSettings(kept: unknown): Settings {
  const fields: Partial<Record<keyof Settings, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {};
  return {
    chrome: isChromeLanguage(fields.chrome) ? fields.chrome : defaultSettings.chrome,
    theme: themes.find((theme) => theme === fields.theme) ?? defaultSettings.theme,
    textSize: textSizes.find((size) => size === fields.textSize) ?? defaultSettings.textSize,
  };
}
