import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createI18n } from '../language/createI18n.ts';
import { aListPage, anArchive, anItem, aPublication, someItems } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';
import { listenForShortcuts } from './listenForShortcuts.ts';

let isOn = true;

// A page listens once, for as long as it is open.
beforeAll(async () => listenForShortcuts(await createI18n('en'), () => isOn));

beforeEach(() => {
  isOn = true;
});

/** Puts elements on the page. @returns the ids of those that are pressed or focused, in order */
function put(html: string): string[] {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  onTestFinished(() => place.remove());
  const used: string[] = [];
  const note = ({ target }: Event) => {
    if (target instanceof Element && target.id) used.push(target.id);
  };
  place.addEventListener('click', note);
  for (const field of place.querySelectorAll('input, select')) field.addEventListener('focus', note);
  return used;
}

const press = (key: string, more: KeyboardEventInit = {}, at: Element = document.body) =>
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

test('a key presses what names it, or puts the focus into it if it is a field', () => {
  const used = put(`<button id="save" aria-keyshortcuts="s">Save</button>
    <label>Search <input id="search" type="search" aria-keyshortcuts="/"></label>`);
  press('s');
  press('س', { code: 'KeyS' });
  press('/');
  expect(used).toEqual(['save', 'save', 'search']);
  expect(document.activeElement?.id).toBe('search');
});

test('what cannot be seen or used is passed over', () => {
  const used = put(`<div hidden><button id="hidden" aria-keyshortcuts="s">1</button></div>
    <details><summary>More</summary><button id="closed" aria-keyshortcuts="s">2</button></details>
    <button id="disabled" disabled aria-keyshortcuts="s">3</button>
    <button id="off" aria-disabled="true" aria-keyshortcuts="s">4</button>
    <div inert><button id="inert" aria-keyshortcuts="s">5</button></div>
    <p style="visibility: hidden"><button id="invisible" aria-keyshortcuts="s">6</button></p>
    <button id="usable" aria-keyshortcuts="s">7</button>`);
  press('s');
  expect(used).toEqual(['usable']);
});

test.each<[string, () => void]>([
  ['with Control', () => press('s', { ctrlKey: true })],
  ['with Alt', () => press('s', { altKey: true })],
  ['with Meta', () => press('s', { metaKey: true })],
  ['with AltGr', () => press('s', { modifierAltGraph: true })],
  ['with Shift', () => press('S', { code: 'KeyS', shiftKey: true })],
  ['held down', () => press('s', { repeat: true })],
  ['while a word is composed', () => press('s', { isComposing: true })],
  ['typed into a field', () => press('s', {}, document.querySelector('#field') ?? undefined)],
  ['in a choice', () => press('s', {}, document.querySelector('#choice') ?? undefined)],
  ['in a text that can be written', () => press('s', {}, document.querySelector('#text b') ?? undefined)],
  [
    'answered by the page',
    () => {
      document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
      press('s');
    },
  ],
  [
    'in a dialog',
    () => {
      document.querySelector('dialog')?.showModal();
      press('s', {}, document.querySelector('dialog') ?? undefined);
    },
  ],
  [
    'where the reader has turned keys off',
    () => {
      isOn = false;
      press('s');
    },
  ],
])('a key does nothing %s', (_, use) => {
  const used = put(`<button id="save" aria-keyshortcuts="s">Save</button><input id="field">
    <select id="choice"><option>s</option></select><p id="text" contenteditable><b>words</b></p>
    <dialog><button aria-keyshortcuts="s">Save</button></dialog>`);
  use();
  expect(used).toEqual([]);
});

test.each([
  ['rtl', 'ArrowLeft', 'ArrowRight'],
  ['ltr', 'ArrowRight', 'ArrowLeft'],
])('where lines run %s, %s goes forward and %s back', (dir, forward, back) => {
  const used = put(`<nav dir="${dir}"><a id="newer" rel="prev" href="#n">1</a><p dir="ltr">
    <a id="older" rel="next" href="#o">2</a></p></nav>`);
  press(forward);
  press(back);
  press(forward, { shiftKey: true });
  expect(used).toEqual(['older', 'newer']);
});

test('arrows scroll a wide table instead', () => {
  const used = put(`<a id="older" rel="next" href="#o">2</a>
    <div id="frame" tabindex="0" style="overflow-x: auto; inline-size: 100px"><p style="inline-size: 300px">wide</p></div>`);
  press('ArrowRight', {}, document.querySelector('#frame') ?? undefined);
  expect(used).toEqual([]);
  press('ArrowRight');
  expect(used).toEqual(['older']);
});

test('j and k go from card to card; the sheet lists all keys by name, is closed by Escape and gives the focus back', async () => {
  const items = [...someItems(2), anItem({ id: '2026-01-01-c', title: 'نوشته', language: 'fa-AF' })];
  const { screen } = await renderReader(
    '/page/2',
    {
      'publication.json': aPublication(),
      'archive.json': anArchive({ all: 60 }),
      'lists/all/2.json': aListPage(items),
    },
    'en',
  );
  const titles = screen.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
  await expect.element(titles.nth(0)).toBeVisible();
  await userEvent.keyboard('j');
  await expect.element(titles.nth(0)).toHaveFocus();
  await userEvent.keyboard('jj');
  await expect.element(titles.nth(2)).toHaveFocus();
  await userEvent.keyboard('jk');
  await expect.element(titles.nth(1)).toHaveFocus();

  await userEvent.keyboard('?');
  await expect.element(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  const rows = [...document.querySelectorAll('dialog dl > div')].map((row) => [
    row.querySelector('dt')?.textContent,
    row.querySelector('dd')?.textContent?.replace(/[\u2066-\u2069]/g, ''),
  ]);
  expect(rows).toEqual([
    ['h', 'Front page'],
    ['/', 'Search'],
    ['o', 'Settings'],
    ['←', 'Previous: Newer'],
    ['→', 'Next: Older'],
    ['jk', 'Next and previous article in the list'],
    ['?', 'This list'],
  ]);
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(titles.nth(1)).toHaveFocus();
  await userEvent.keyboard('o');
  await expect.element(screen.getByRole('radio', { name: 'Sepia' })).toBeVisible();
});
