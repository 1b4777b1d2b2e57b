import { expect, test } from 'vitest';
import { anArchive, aPublication } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

const named = (list: string, text: string, language: string, articles: number) => ({
  list,
  name: { text, language },
  articles,
});
const files = {
  'publication.json': aPublication(),
  'archive.json': anArchive(),
  'lists/authors/index.json': {
    groups: [
      {
        script: 'Arab',
        lists: [named('authors/wlid', 'ولید', 'fa-AF', 1200), named('authors/hila', 'هیلی', 'ps', 1)],
      },
      { script: 'Latn', lists: [named('authors/ann', 'Ann', 'en', 2)] },
    ],
  },
  'lists/sources/index.json': { groups: [] },
};

test('every name is a link in its own direction, with its articles in the chrome’s digits, in the order they came', async () => {
  const { screen } = await renderReader('/authors', files, 'fa-AF');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'نویسندگان' })).toBeVisible();
  const shown = [...document.querySelectorAll('main li')].map((item) => [
    item.querySelector('a')?.getAttribute('href'),
    item.querySelector('bdi')?.lang,
    item.querySelector('bdi')?.dir,
    item.querySelector('a > span')?.firstChild?.textContent,
  ]);
  expect(shown).toEqual([
    ['/authors/wlid', 'fa-AF', 'rtl', '۱٬۲۰۰'],
    ['/authors/hila', 'ps', 'rtl', '۱'],
    ['/authors/ann', 'en', 'ltr', '۲'],
  ]);
  const headings = [...document.querySelectorAll('main h2')].map((heading) => heading.textContent);
  expect(headings).toEqual(['و – ه', 'A']);
});

test('a publication without sources says so', async () => {
  const { screen } = await renderReader('/sources', files, 'en');
  await expect.element(screen.getByText('Nothing has been published here yet.')).toBeVisible();
});

test('names that did not come are said, with another try', async () => {
  const { screen } = await renderReader('/authors', { ...files, 'lists/authors/index.json': '{"gr' }, 'en');
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
