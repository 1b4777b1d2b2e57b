import { expect, test } from 'vitest';
import { aListPage, anArchive, aPublication, someItems } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

const list = 'authors/wlid';
const _aaaa = { name: { text: 'ولید', language: 'fa-AF' } };
const items = someItems(30);
const files = {
  'publication.json': aPublication(),
  'archive.json': anArchive(),
  [`lists/${list}/counts.json`]: { articles: 30, pages: 2 },
  [`lists/${list}/1.json`]: aListPage(items.slice(6), { _aaaa }),
  [`lists/${list}/2.json`]: aListPage(items.slice(0, 6), { _aaaa }),
};

test('an author’s list has the name in its own direction as its heading, opens on the newest page and links the older', async () => {
  const { screen } = await renderReader(`/${list}`, files, 'en');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'ولید' })).toBeVisible();
  const name = document.querySelector('h1 bdi');
  expect([name?.getAttribute('lang'), name?.getAttribute('dir')]).toEqual(['fa-AF', 'rtl']);
  expect(document.title).toBe('\u2067ولید\u2069 · \u2066The Test\u2069');
  await expect.element(screen.getByText('30 articles')).toBeVisible();
  expect(document.querySelectorAll('main article')).toHaveLength(24);
  await screen.getByRole('link', { name: 'Older' }).click();
  await expect.element(screen.getByText('Page 1', { exact: true })).toBeVisible();
  expect(document.querySelectorAll('main article')).toHaveLength(24);
  const index = screen.getByRole('main').getByRole('link', { name: 'Authors' });
  await expect.element(index).toHaveAttribute('href', '/authors');
});

test.each([
  ['nobody', '/authors/nobody'],
  ['a page of nobody', '/authors/nobody/page/1'],
  ['a page past the newest', `/${list}/page/3`],
  ['a way out of the folder', '/authors/..%2F..%2Farchive'],
  ['an unknown source', '/sources/wlid'],
])('%s shows «not found»', async (_what, address) => {
  const { screen } = await renderReader(address, files, 'en');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});

test('counts that fail are an error on the opening, and a numbered page does without them', async () => {
  const broken = { ...files, [`lists/${list}/counts.json`]: new TypeError('a cut cable') };
  const { screen } = await renderReader(`/${list}`, broken, 'en');
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await screen.unmount();
  await renderReader(`/${list}/page/1`, broken, 'en');
  await expect.poll(() => document.querySelectorAll('main article')).toHaveLength(24);
});
