import { useSyncExternalStore } from 'react';
import { attributesOf } from '../language/attributes.ts';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { mayKeep } from './mayKeep.ts';
import { settingsKey } from './settingsKey.ts';
import { defaultSettings, fieldsOf, parseSettings, type Settings } from './settingsSchema.ts';

const listeners = new Set<() => void>();
let current: Settings | undefined;
/** What could not be stored: it lasts for this visit. */
let unstored: Partial<Settings> = {};

/** What the reader has set, or the defaults where nothing readable is stored. */
export function readSettings(): Settings {
  current ??= parseSettings({ ...storedFields(), ...unstored });
  return current;
}

/**
 * Stores a change and tells those who listen (`applySettings.ts` shows it). Fields that only a newer version knows stay as they
 * are. Where storage fails (private windows, full disks), or nothing may be kept any more, the change lasts for this visit.
 */
export function changeSettings(change: Partial<Settings>): void {
  unstored = { ...unstored, ...change };
  try {
    if (mayKeep()) {
      // Another tab may have stored something since this one looked.
      localStorage.setItem(settingsKey, JSON.stringify({ ...storedFields(), ...unstored }));
      unstored = {};
    }
  } catch {
    // Not reported: the choice lasts for this visit, which is all that can be done.
  }
  takeStoredSettings();
}

/** Takes what is stored now: another tab may have changed it. */
export function takeStoredSettings(): void {
  current = undefined;
  for (const listener of listeners) listener();
}

/** Puts the chrome's language and direction on `<html>`: those of the texts shown, not of the choice that may have failed to load. */
export function showLanguage(language: ChromeLanguage): void {
  const { lang, dir } = attributesOf(language);
  Object.assign(document.documentElement, { lang, dir });
}

/** The settings as they change; in a build, the defaults. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribeSettings, readSettings, () => defaultSettings);
}

/** Calls `listener` whenever they change. @returns what ends it */
export function subscribeSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function storedFields(): Record<string, unknown> {
  try {
    return fieldsOf(JSON.parse(localStorage.getItem(settingsKey) ?? 'null'));
  } catch {
    return {};
  }
}
