import { expect, test } from 'vitest';
import { anArchive, anItem, aPublication } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';

const items = ['2023-09-29', '2023-09-29', '2023-09-23'].map((day, at) =>
  anItem({ id: `${day}-number-${at}`, title: `Number ${at}`, date_published: `${day}T00:00:00Z` }),
);
const page = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A month',
  home_page_url: 'https://www.example.org/archive/1402/07',
  feed_url: 'https://www.example.org/content/lists/archive/1402/07/1.json',
  language: 'en',
  items,
};
const days = (counts: Record<number, number>, length: number) =>
  Array.from({ length }, (_, at) => counts[at + 1] ?? 0);
const files = {
  'publication.json': aPublication(),
  'archive.json': anArchive(),
  'lists/archive/1402/07/counts.json': {
    articles: 3,
    pages: 1,
    newest: '2023-09-29',
    days: days({ 1: 1, 7: 2 }, 30),
    older: 'archive/1402/05',
  },
  'lists/archive/1402/07/1.json': page,
  'lists/archive/2023/09/counts.json': {
    articles: 3,
    pages: 1,
    newest: '2023-09-29',
    days: days({ 23: 1, 29: 2 }, 30),
  },
  'lists/archive/2023/09/1.json': page,
  'lists/archive/index.json': {
    years: [
      { year: 2023, months: days({ 8: 1, 9: 3 }, 12) },
      { year: 1402, months: days({ 5: 1, 7: 3 }, 12) },
    ],
  },
};

const cellOf = (link: Element) => link.closest('td')?.cellIndex;

test('a Solar Hijri month begins on Saturday and runs from right to left; a day with articles leads to them', async () => {
  const { screen } = await renderReader('/archive/1402/07', files, 'fa-AF');
  await expect
    .element(screen.getByRole('heading', { level: 1, name: 'میزان ۱۴۰۲ (سپتمبر – اکتوبر ۲۰۲۳)' }))
    .toBeVisible();
  const heads = screen
    .getByRole('columnheader')
    .elements()
    .map((head) => head.textContent);
  expect(heads).toEqual(['ش', 'ی', 'د', 'س', 'چ', 'پ', 'ج']);
  expect(getComputedStyle(screen.getByRole('table').element()).direction).toBe('rtl');
  const day = screen.getByRole('link', { name: '۷ میزان ۱۴۰۲: ۲ نوشته' });
  await expect.element(day).toHaveAttribute('href', '/archive/1402/07#day-2023-09-29');
  // 29 September 2023 was a Friday.
  expect(cellOf(day.element())).toBe(6);
  expect(document.getElementById('day-2023-09-29')?.textContent).toBe('جمعه، ۷ میزان ۱۴۰۲ (۲۹ سپتمبر ۲۰۲۳)');
  expect(screen.getByRole('row').elements()).toHaveLength(1 + 5);
});

test('a Gregorian month begins on Monday in a chrome that uses its calendar', async () => {
  const { screen } = await renderReader('/archive/2023/09', files, 'en');
  await expect
    .element(screen.getByRole('heading', { level: 1, name: 'September 2023 (Sunbula – Mizan 1402)' }))
    .toBeVisible();
  const day = screen.getByRole('link', { name: '29 September 2023: 2 articles' });
  expect(cellOf(day.element())).toBe(4);
  const headings = screen
    .getByRole('heading', { level: 2 })
    .elements()
    .map((one) => one.textContent);
  expect(headings).toEqual([
    'Friday, 29 September 2023 (7 Mizan 1402)',
    'Saturday, 23 September 2023 (1 Mizan 1402)',
  ]);
});

test('the way to the month before skips those without articles', async () => {
  const { screen } = await renderReader('/archive/1402/07', files, 'en');
  const older = screen.getByRole('link', { name: 'Earlier: Asad 1402' });
  await expect.element(older).toHaveAttribute('href', '/archive/1402/05');
  await expect.element(screen.getByRole('link', { name: /^Later/ })).not.toBeInTheDocument();
});

test('the years of both calendars, the reader’s own first, with their months', async () => {
  const { screen } = await renderReader('/archive', files, 'de');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Archiv' })).toBeVisible();
  const names = screen
    .getByRole('heading', { level: 2 })
    .elements()
    .map((one) => one.textContent);
  expect(names).toEqual(['Gregorianisch', 'Solar-Hidschri']);
  const month = screen.getByRole('link', { name: 'September 2023 (Sunbula – Mizan 1402) 3 Artikel' });
  await expect.element(month).toHaveAttribute('href', '/archive/2023/09');
});

test.each(['/archive/1402/13', '/archive/2023/9', '/archive/2023/10', '/archive/1399'])(
  '%s is no page, and says so with a way to the archive',
  async (address) => {
    const { screen } = await renderReader(address, files, 'en');
    await expect.element(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
    const back = screen.getByRole('main').getByRole('link', { name: 'Archive' });
    await expect.element(back).toHaveAttribute('href', '/archive');
  },
);
