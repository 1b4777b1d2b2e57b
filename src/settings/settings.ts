import { useSyncExternalStore } from 'react';
import { attributesOf } from '../language/attributes.ts';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { settingsKey } from './settingsKey.ts';
import { defaultSettings, parseSettings, type Settings } from './settingsSchema.ts';

const listeners = new Set<() => void>();
let current: Settings | undefined;

/** What the reader has set, or the defaults where nothing (readable) is kept. */
export function readSettings(): Settings {
  current ??= readStored();
  return current;
}

/** Keeps a change and shows it at once. Storage that refuses (private windows, full disks) costs the memory of it only. */
export function changeSettings(change: Partial<Settings>): void {
  current = { ...readSettings(), ...change };
  try {
    localStorage.setItem(settingsKey, JSON.stringify(current));
  } catch {
    // Said nowhere: the choice holds for this visit, which is all that can be done.
  }
  applySettings(current);
  for (const listener of listeners) listener();
}

/** Puts ground and text size on `<html>`, where all of CSS finds them. */
export function applySettings({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void {
  const html = document.documentElement;
  html.dataset.theme = theme;
  html.dataset.textSize = String(textSize);
}

/** Puts the chrome's language and direction on `<html>`: the one it speaks, which need not be the one it was asked to. */
export function showLanguage(language: ChromeLanguage): void {
  const { lang, dir } = attributesOf(language);
  Object.assign(document.documentElement, { lang, dir });
}

/** The preferences as they change. On the press, where there is no reader yet, the defaults. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, readSettings, () => defaultSettings);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readStored(): Settings {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(settingsKey) ?? '{}'));
  } catch {
    return defaultSettings;
  }
}
