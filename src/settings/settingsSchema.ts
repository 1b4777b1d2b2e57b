import { type ChromeLanguage, defaultChromeLanguage, isChromeLanguage } from '../language/chromeLanguages.ts';

/** The backgrounds to choose from; `system` follows the device. */
export const themes = ['system', 'light', 'sepia', 'dark'] as const;

/** Steps of text size; 0 is the publication's own. */
export const textSizes = [-1, 0, 1, 2, 3] as const;

/** What a reader can set. */
export interface Settings {
  chrome: ChromeLanguage;
  theme: (typeof themes)[number];
  textSize: (typeof textSizes)[number];
  /** Whether the device may keep what was read and how far: only if the reader has said so. */
  remember: boolean;
}

export const defaultSettings: Settings = {
  chrome: defaultChromeLanguage,
  theme: 'system',
  textSize: 0,
  remember: false,
};

/**
 * Settings from whatever the browser has stored: a field that cannot be read falls back alone, the others
 * keep their value. By hand, because this runs before the first paint and the schema library would have to load first.
 */
export function parseSettings(kept: unknown): Settings {
  const fields: Partial<Record<keyof Settings, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {};
  return {
    chrome: isChromeLanguage(fields.chrome) ? fields.chrome : defaultSettings.chrome,
    theme: themes.find((theme) => theme === fields.theme) ?? defaultSettings.theme,
    textSize: textSizes.find((size) => size === fields.textSize) ?? defaultSettings.textSize,
    remember: fields.remember === true,
  };
}
