import { afterEach, expect, test } from 'vitest';
import {
  aListPage,
  anArchive,
  anArticle,
  anItem,
  aPublication,
  blocksByType,
  filesWith,
} from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';
import { changeSettings, takeStoredSettings } from './settings.ts';

afterEach(() => {
  localStorage.clear();
  takeStoredSettings();
});

const article = anArticle({
  body: ['Before.', { ...blocksByType.figure, width: 40, height: 300 }, 'After.'],
});
const openArticle = async () =>
  (await renderReader(`/articles/${article.id}`, filesWith(article), 'en')).screen;
const placeOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();

test('for who saves data a button with the picture’s words stands in its place, as large, and shows it', async () => {
  changeSettings({ dataSaver: 'off' });
  const screen = await openArticle();
  await expect.element(screen.getByRole('img', { name: 'A kite above a roof' })).toBeVisible();
  const place = placeOf('#p2 img');
  const below = placeOf('#p3');
  changeSettings({ dataSaver: 'on' });
  const ask = screen.getByRole('button', { name: 'A kite above a roof Show the picture' });
  await expect.element(ask).toBeVisible();
  expect(document.querySelectorAll('article img')).toHaveLength(0);
  expect(placeOf('#p2 button')).toEqual(place);
  expect(placeOf('#p3')).toEqual(below);
  await ask.click();
  await expect.element(screen.getByRole('img', { name: 'A kite above a roof' })).toBeVisible();
  expect(placeOf('#p2 img')).toEqual(place);
});

test('the picture of a card waits as well, its words in the article’s language', async () => {
  const image = { src: 'images/kite.svg', alt: 'بادبادک', width: 4, height: 3 };
  const item = anItem({ language: 'fa-AF', _aaaa: { section: 'european-languages', words: 9, image } });
  const files = {
    'publication.json': aPublication(),
    'archive.json': anArchive({ all: 1 }),
    'lists/front/1.json': aListPage([item]),
    'lists/all/1.json': aListPage([item]),
  };
  const { screen } = await renderReader('/', files, 'en');
  changeSettings({ dataSaver: 'on' });
  const ask = screen.getByRole('button', { name: /بادبادک/ });
  await expect.element(ask).toBeVisible();
  await expect.element(screen.getByText('بادبادک')).toHaveAttribute('lang', 'fa-AF');
  expect(document.images).toHaveLength(0);
  await ask.click();
  expect(document.images).toHaveLength(1);
});

test('with the device’s faces nothing is set in a font that would load', async () => {
  await openArticle();
  changeSettings({ dataSaver: 'on' });
  const faces = [...document.querySelectorAll('#reader *, main *')].map(
    (element) => getComputedStyle(element).fontFamily,
  );
  expect([...new Set(faces)]).toEqual(['system-ui, sans-serif']);
});
