import { useSyncExternalStore } from 'react';
import { attributesOf } from '../language/attributes.ts';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { mayKeep } from './mayKeep.ts';
import { settingsKey } from './settingsKey.ts';
import { defaultSettings, parseSettings, type Settings } from './settingsSchema.ts';

const listeners = new Set<() => void>();
let current: Settings | undefined;

/** What the reader has set, or the defaults where nothing readable is stored. */
export function readSettings(): Settings {
  current ??= readStored(defaultSettings);
  return current;
}

/** Stores a change and shows it at once. Where storage fails (private windows, full disks) it lasts for this visit. */
export function changeSettings(change: Partial<Settings>): void {
  // Another tab may have kept something since this one looked.
  current = { ...readStored(current), ...change };
  try {
    if (mayKeep()) localStorage.setItem(settingsKey, JSON.stringify(current));
  } catch {
    // Not reported: the choice lasts for this visit, which is all that can be done.
  }
  applySettings(current);
  for (const listener of listeners) listener();
}

/** Puts background and text size on `<html>`, for all of CSS. */
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

/** Puts the chrome's language and direction on `<html>`: those of the texts shown, not of the choice that may have failed to load. */
export function showLanguage(language: ChromeLanguage): void {
  const { lang, dir } = attributesOf(language);
  Object.assign(document.documentElement, { lang, dir });
}

/** The settings as they change; in a build, the defaults. */
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
