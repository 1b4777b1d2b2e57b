import { useSyncExternalStore } from 'react';
import { attributesOf } from '../language/attributes.ts';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { settingsKey } from './settingsKey.ts';
import { defaultSettings, parseSettings, type Settings } from './settingsSchema.ts';

const listeners = new Set<() => void>();
let current: Settings | undefined;

/** What the reader has set, or the defaults where nothing (readable) is kept. */
export function readSettings(): Settings {
  current ??= readStored(defaultSettings);
  return current;
}

/** Keeps a change and shows it at once. Storage that refuses (private windows, full disks) costs the memory of it only. */
export function changeSettings(change: Partial<Settings>): void {
  // Another tab may have kept something since this one looked.
  current = { ...readStored(current), ...change };
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
  colourFrame(theme);
}

/** Gives the browser's own frame the paper of the theme; where the system chooses, the two colours that the page came with. */
function colourFrame(theme: Settings['theme']): void {
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset.system ??= meta.content;
    meta.content = theme === 'system' || paper === '' ? meta.dataset.system : paper;
  }
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

/** @param otherwise what holds where nothing can be read */
function readStored(otherwise: Settings = defaultSettings): Settings {
  try {
    const stored = localStorage.getItem(settingsKey);
    return stored === null ? otherwise : parseSettings(JSON.parse(stored));
  } catch {
    return otherwise;
  }
}
