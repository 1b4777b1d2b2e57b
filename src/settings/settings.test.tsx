import { afterEach, expect, test } from 'vitest';
import { keepSettingsApplied } from './applySettings.ts';
import { endKeeping } from './mayKeep.ts';
import { changeSettings, readSettings, takeStoredSettings } from './settings.ts';
import { settingsKey } from './settingsKey.ts';
import { defaultSettings } from './settingsSchema.ts';

afterEach(() => {
  localStorage.clear();
  takeStoredSettings();
  for (const element of document.querySelectorAll('meta[name=theme-color], style[data-test]'))
    element.remove();
});

const stored = () => JSON.parse(localStorage.getItem(settingsKey) ?? '{}');
const store = (fields: object) => localStorage.setItem(settingsKey, JSON.stringify(fields));

test('what another tab has set since is kept', () => {
  changeSettings({ textSize: 1 });
  store({ ...stored(), chrome: 'de' });
  changeSettings({ theme: 'dark' });
  expect(stored()).toEqual({ chrome: 'de', theme: 'dark', textSize: 1 });
});

test('what a newer version has stored stays when this one changes something', () => {
  const newer = { theme: 'contrast', textSize: 1, ligatures: { all: true }, remember: true };
  store(newer);
  takeStoredSettings();
  expect(readSettings()).toEqual({ ...defaultSettings, textSize: 1, remember: true });
  changeSettings({ face: 'sans' });
  expect(stored()).toEqual({ ...newer, face: 'sans' });
});

test.each(['{', '[]', '"de"', '7', 'null'])(
  'over %s, which is no settings, a change is stored',
  (damaged) => {
    localStorage.setItem(settingsKey, damaged);
    changeSettings({ theme: 'sepia' });
    expect(stored()).toEqual({ theme: 'sepia' });
  },
);

test('what could not be stored holds for the visit, and is stored with the next change that can be', () => {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    changeSettings({ theme: 'dark' });
    changeSettings({ textSize: 2 });
    expect(readSettings()).toMatchObject({ theme: 'dark', textSize: 2 });
  } finally {
    Storage.prototype.setItem = setItem;
  }
  expect(localStorage.getItem(settingsKey)).toBeNull();
  changeSettings({ hyphens: 'manual' });
  expect(stored()).toEqual({ theme: 'dark', textSize: 2, hyphens: 'manual' });
});

test('the browser’s frame has the paper of the chosen theme, and the system’s again where the system chooses', () => {
  document.head.insertAdjacentHTML(
    'beforeend',
    `<style data-test>:root { --paper: #fff } :root[data-theme=dark] { --paper: #111 }</style>
     <meta name="theme-color" content="#fafafa" media="(prefers-color-scheme: light)">
     <meta name="theme-color" content="#222222" media="(prefers-color-scheme: dark)">`,
  );
  const colours = () =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map(({ content }) => content);
  keepSettingsApplied();
  changeSettings({ theme: 'dark' });
  expect(colours()).toEqual(['#111', '#111']);
  changeSettings({ theme: 'system' });
  expect(colours()).toEqual(['#fafafa', '#222222']);
});

// The last test: nothing takes this back but a reload.
test('once everything was removed, a change holds for the visit and nothing is stored', () => {
  endKeeping();
  changeSettings({ theme: 'dark' });
  changeSettings({ textSize: 1 });
  expect(readSettings()).toMatchObject({ theme: 'dark', textSize: 1 });
  expect(localStorage.getItem(settingsKey)).toBeNull();
});
