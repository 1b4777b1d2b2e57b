import { savesData } from './savesData.ts';
import { readSettings, subscribeSettings } from './settings.ts';
import type { Settings } from './settingsSchema.ts';
import { shownSettings } from './shownSettings.ts';

/** Puts the settings on the page, now and whenever they change. */
export function keepSettingsApplied(): void {
  applyRead();
  subscribeSettings(applyRead);
}

function applyRead(): void {
  applySettings(readSettings());
}

/** Puts the settings on `<html>`, for all of CSS; the prepaint script has done the same before the first frame. */
export function applySettings(settings: Settings): void {
  const { dataset, style } = document.documentElement;
  for (const name of shownSettings) {
    const value = String(settings[name]);
    dataset[name] = value;
    style.setProperty(`--${name}`, value);
  }
  delete dataset.saving;
  if (savesData(settings)) Object.assign(dataset, { saving: '', face: 'device' });
  colourFrame(settings.theme);
}

/** Gives the browser's own frame the paper of the theme; where the system chooses, the two colours that the page came with. */
function colourFrame(theme: Settings['theme']): void {
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset.system ??= meta.content;
    meta.content = theme === 'system' || paper === '' ? meta.dataset.system : paper;
  }
}
