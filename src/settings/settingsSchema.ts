import { type ChromeLanguage, defaultChromeLanguage, isChromeLanguage } from '../language/chromeLanguages.ts';

/** Steps up and down; 0 is the publication's own. */
export const steps = [0, -1, 1, 2, 3] as const;

/** What can be chosen for each setting but the chrome's language; the first is the default. */
export const choices = {
  /** The background; `system` follows the device. */
  theme: ['system', 'light', 'sepia', 'dark'],
  /** What text is set in: as the publication has it, all in serifs, all without, or in what the device has. */
  face: ['publication', 'naskh', 'sans', 'device'],
  /** The size of everything. */
  textSize: steps,
  /** The size of titles and text in Arabic script, beside that of everything. */
  arabicSize: steps,
  /** The same for every other script. */
  latinSize: steps,
  lineSpacing: steps,
  columnWidth: steps,
  hyphens: ['auto', 'manual'],
  /** Whether pictures and fonts wait until they are asked for; `system` follows the browser. */
  dataSaver: ['system', 'on', 'off'],
  /** Whether single keys do something (WCAG 2.1.4). */
  shortcuts: [true, false],
  /** Whether the device may keep what was read and how far: only if the reader has said so. */
  remember: [false, true],
} as const;

type Choices = typeof choices;

/** What a reader can set. */
export type Settings = { chrome: ChromeLanguage } & { [Name in keyof Choices]: Choices[Name][number] };

export const defaultSettings = settingsOf({});

/**
 * Settings from whatever the browser has stored: a field that cannot be read falls back alone, the others
 * keep their value. By hand, because this runs before the first paint and the schema library would have to load first.
 */
export function parseSettings(kept: unknown): Settings {
  return settingsOf(fieldsOf(kept));
}

function settingsOf({ chrome, ...fields }: Record<string, unknown>): Settings {
  const chosen = Object.entries(choices).map(([name, possible]: [string, readonly unknown[]]) => [
    name,
    possible.includes(fields[name]) ? fields[name] : possible[0],
  ]);
  return {
    chrome: isChromeLanguage(chrome) ? chrome : defaultChromeLanguage,
    ...(Object.fromEntries(chosen) as Omit<Settings, 'chrome'>),
  };
}

/** The fields of an object, those too that another version has written; none of anything else. */
export function fieldsOf(kept: unknown): Record<string, unknown> {
  return { ...(typeof kept === 'object' && kept) };
}
