import { expect, test } from 'vitest';
import { aListPage, anArchive, aPublication, someItems } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

const list = 'sections/european-languages';

/** The paging of a list of so many full pages, each stored with the same articles. */
async function renderPaging(address: string, pages: number, language: 'en' | 'fa-AF' = 'en') {
  const files: Record<string, unknown> = {
    'publication.json': aPublication(),
    'archive.json': anArchive({ [list]: pages * 24 }),
  };
  for (let number = 1; number <= pages; number++)
    files[`lists/${list}/${number}.json`] = aListPage(someItems(24));
  const { screen } = await renderReader(address, files, language);
  await expect.element(screen.getByRole('link', { name: 'Article 24' })).toBeVisible();
  return screen.getByRole('navigation', { name: language === 'en' ? 'Pages' : 'صفحه‌ها' });
}

function shownNumbers(paging: Awaited<ReturnType<typeof renderPaging>>) {
  return [...paging.element().querySelectorAll('li')].map((item) => item.textContent);
}

test('“older” and “newer” lead to the pages beside, as real links', async () => {
  const paging = await renderPaging(`/${list}/page/2`, 3);
  await expect
    .element(paging.getByRole('link', { name: 'Older' }))
    .toHaveAttribute('href', `/${list}/page/1`);
  await expect
    .element(paging.getByRole('link', { name: 'Newer' }))
    .toHaveAttribute('href', `/${list}/page/3`);
  await expect.element(paging.getByRole('link', { name: 'Older' })).toHaveAttribute('rel', 'next');
  await expect.element(paging.getByRole('link', { name: 'Newer' })).toHaveAttribute('rel', 'prev');
});

test('the newest page has no newer one, the oldest no older one', async () => {
  const newest = await renderPaging(`/${list}/page/3`, 3);
  await expect.element(newest.getByRole('link', { name: 'Older' })).toBeVisible();
  await expect.element(newest.getByRole('link', { name: 'Newer' })).not.toBeInTheDocument();
});

test('the oldest page leads only to newer ones', async () => {
  const oldest = await renderPaging(`/${list}/page/1`, 3);
  await expect.element(oldest.getByRole('link', { name: 'Newer' })).toBeVisible();
  await expect.element(oldest.getByRole('link', { name: 'Older' })).not.toBeInTheDocument();
});

test.each([
  [1, ['20', '…', '2', '1']],
  [2, ['20', '…', '3', '2', '1']],
  [9, ['20', '…', '10', '9', '8', '…', '1']],
  [19, ['20', '19', '18', '…', '1']],
  [20, ['20', '19', '…', '1']],
])('of twenty pages, page %i shows the newest, the oldest and its neighbours', async (number, shown) => {
  const paging = await renderPaging(`/${list}/page/${number}`, 20);
  expect(shownNumbers(paging)).toEqual(shown);
  const current = [...paging.element().querySelectorAll('[aria-current]')];
  expect(current.map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([
    [`${number}`, 'page'],
  ]);
});

test('the opening starts with the newest page and has no number of its own', async () => {
  const paging = await renderPaging(`/${list}`, 3);
  expect(shownNumbers(paging)).toEqual(['3', '2', '1']);
  const current = [...paging.element().querySelectorAll('[aria-current]')];
  expect(current.map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([
    ['3', 'true'],
  ]);
});

test('a number is named as a page, and leads there', async () => {
  const paging = await renderPaging(`/${list}/page/9`, 20);
  await expect
    .element(paging.getByRole('link', { name: 'Page 10' }))
    .toHaveAttribute('href', `/${list}/page/10`);
});

test('in Dari the numbers are in Persian digits, the addresses are not', async () => {
  const paging = await renderPaging(`/${list}/page/2`, 3, 'fa-AF');
  expect(shownNumbers(paging)).toEqual(['۳', '۲', '۱']);
  await expect
    .element(paging.getByRole('link', { name: 'صفحهٔ ۳' }))
    .toHaveAttribute('href', `/${list}/page/3`);
});

test('a list of one page has no paging', async () => {
  const paging = await renderPaging(`/${list}/page/1`, 1);
  await expect.element(paging).not.toBeInTheDocument();
});

test.each([
  ['en', 'Older', 1],
  ['fa-AF', 'قدیمی‌تر', -1],
] as const)('in %s the arrow of “%s” points along the reading direction', async (language, word, turn) => {
  const paging = await renderPaging(`/${list}/page/2`, 3, language);
  const arrow = paging.getByRole('link', { name: word }).element().querySelector('svg');
  if (!arrow) throw new Error('the link has no arrow');
  const { transform, scale } = getComputedStyle(arrow);
  expect(new DOMMatrix(transform).a * (scale.startsWith('-') ? -1 : 1)).toBe(turn);
});
