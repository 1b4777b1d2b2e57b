import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { listPage } from './listing.ts';
import type { PublishedSummary } from './publishedArticles.ts';

const heads: PublishedSummary[] = Array.from({ length: 95 }, (_, at) => ({
  name: `2026-01-01-n${at}`,
  title: at === 40 ? 'كتاب‌های هرات' : `Article ${at}`,
  language: at === 40 ? 'fa-AF' : 'en',
  date: '2026-01-01',
  authors: ['AA-AA desk'],
}));

test('a long list comes page by page, and findings are counted for one page only', async () => {
  const asked: string[] = [];
  const countFindings = async ({ name }: { name: string }) => asked.push(name);
  const last = await listPage({ text: '', show: 'all', page: 99 }, [], heads, countFindings);
  expect(last).toMatchObject({ total: 95, page: 4, pages: 4 });
  expect(last.entries).toHaveLength(5);
  expect(asked).toHaveLength(5);
});

test('an article is found by words of its title, typed on any keyboard', async () => {
  const found = await listPage({ text: 'کتابهای هرات', show: 'all', page: 1 }, [], heads, async () => 0);
  expect(found.entries.map(({ name }) => name)).toEqual(['2026-01-01-n40']);
  expect(
    (await listPage({ text: 'desk article 7', show: 'published', page: 1 }, [], heads, async () => 0)).total,
  ).toBe(18);
  expect((await listPage({ text: '', show: 'draft', page: 1 }, [], heads, async () => 0)).total).toBe(0);
});

test.each([
  ['1402', 'سال ۱۴۰۲'],
  ['١٤٠٢', 'سال ۱۴۰۲'],
  ['ولید', 'ولېد راغی'],
  ['ښوونځی', 'د ښوونځي کیسه'],
  ["l'egalite", 'De l’égalité'],
  ['12-03', 'A road in 12-03'],
])('%s finds «%s» and nothing else', async (text, title) => {
  const published = [...heads, { ...(heads[0] as PublishedSummary), name: 'wanted', title }];
  const found = await listPage({ text, show: 'all', page: 1 }, [], published, async () => 0);
  expect(found.entries.map(({ name }) => name)).toEqual(['wanted']);
});

test('other requests get their turn while a large archive is searched', async () => {
  const many = Array.from({ length: 20 }, () => heads).flat();
  const turns: string[] = [];
  const saved = setImmediate().then(() => turns.push('saved'));
  const question = { text: 'article 7', show: 'all', page: 1 } as const;
  const listed = listPage(question, [], many, async () => 0).then(() => turns.push('listed'));
  await Promise.all([saved, listed]);
  expect(turns).toEqual(['saved', 'listed']);
});
