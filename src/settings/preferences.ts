import { useSyncExternalStore } from 'react';
import { attributesOf } from '../language/attributes.ts';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { preferencesKey } from './preferencesKey.ts';
import { defaultPreferences, type Preferences, parsePreferences } from './preferencesSchema.ts';

const listeners = new Set<() => void>();
let current: Preferences | undefined;

/** What the reader has set, or the defaults where nothing (readable) is kept. */
export function readPreferences(): Preferences {
  current ??= readStored();
  return current;
}

/** Keeps a change and shows it at once. Storage that refuses (private windows, full disks) costs the memory of it only. */
export function changePreferences(change: Partial<Preferences>): void {
  current = { ...readPreferences(), ...change };
  try {
    localStorage.setItem(preferencesKey, JSON.stringify(current));
  } catch {
    // Said nowhere: the choice holds for this visit, which is all that can be done.
  }
  showPreferences(current);
  for (const listener of listeners) listener();
}

/** Puts ground and text size on `<html>`, where all of CSS finds them. */
export function showPreferences({ theme, textSize }: Pick<Preferences, 'theme' | 'textSize'>): void {
  const html = document.documentElement;
  html.dataset.theme = theme;
  html.dataset.textSize = String(textSize);
}

/** Puts the chrome's language and direction on `<html>`: the one it speaks, which need not be the one it was asked to. */
export function showChrome(language: ChromeLanguage): void {
  const { lang, dir } = attributesOf(language);
  Object.assign(document.documentElement, { lang, dir });
}

/** The preferences as they change. On the press, where there is no reader yet, the defaults. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, readPreferences, () => defaultPreferences);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readStored(): Preferences {
  try {
    return parsePreferences(JSON.parse(localStorage.getItem(preferencesKey) ?? '{}'));
  } catch {
    return defaultPreferences;
  }
}
