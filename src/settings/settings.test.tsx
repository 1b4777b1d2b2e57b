import { afterEach, expect, test } from 'vitest';
import { changeSettings, readSettings } from './settings.ts';
import { settingsKey } from './settingsKey.ts';
import { defaultSettings } from './settingsSchema.ts';

afterEach(() => {
  changeSettings(defaultSettings);
  localStorage.clear();
  for (const element of document.querySelectorAll('meta[name=theme-color], style[data-test]'))
    element.remove();
});

test('what another tab has set since is kept', () => {
  changeSettings({ textSize: 1 });
  localStorage.setItem(settingsKey, JSON.stringify({ ...readSettings(), chrome: 'de' }));
  changeSettings({ theme: 'dark' });
  expect(JSON.parse(localStorage.getItem(settingsKey) ?? '')).toEqual({
    chrome: 'de',
    theme: 'dark',
    textSize: 1,
    remember: false,
  });
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
  changeSettings({ theme: 'dark' });
  expect(colours()).toEqual(['#111', '#111']);
  changeSettings({ theme: 'system' });
  expect(colours()).toEqual(['#fafafa', '#222222']);
});
