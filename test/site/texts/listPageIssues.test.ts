import { expect, test } from 'vitest';
import { someItems } from '../../../src/testing/factories.ts';
import { aBuiltPage, publication } from '../pageFixture.ts';
import { itemsAt, listPageIssues } from './listPageIssues.ts';

const items = someItems(2, { language: 'de' });
const [second, first] = ['2', '1'].map(
  (number) =>
    `<article id="item-2026-01-02-article-${number}"><div lang="de" dir="ltr"><h2><a href="/articles/2026-01-02-article-${number}">Article ${number}</a></h2></div></article>`,
);
const shown = `${second}${first}`;
const issuesOf = (body: string) => listPageIssues(aBuiltPage('/page/1', { body }), items);

test('a page that shows every article of its list has no issues', () => {
  expect(issuesOf(shown)).toEqual([]);
});

test.each([
  ['one too few', `${second}`, 'the list is ["item-2026-01-02-article-2"]'],
  ['another order', `${first}${second}`, 'the list is ["item-2026-01-02-article-1"'],
  ['a title that is no link', shown.replace('href', 'name'), 'the link is [[null,"Article 2","de","ltr"]]'],
  [
    'a link to another',
    shown.replace('article-2">A', 'article-1">A'),
    'the link is [["/articles/2026-01-02-article-1"',
  ],
  [
    'another title',
    shown.replace('Article 1', 'Article 3'),
    'the link is [["/articles/2026-01-02-article-1","Article 3"',
  ],
  ['another direction', shown.replace('ltr', 'rtl'), '"de","rtl"]]'],
])('%s is an issue', (_what, body, issue) => {
  expect(issuesOf(body)).toContainEqual(expect.stringContaining(issue));
});

test('a numbered address lists its page, any other the newest, filled up from the one before', () => {
  const all = someItems(30);
  const stored = [all.slice(6), all.slice(0, 6)];
  const lists = new Map([
    ['all', stored],
    ['front', [all.slice(0, 2)]],
    ['sections/european-languages', stored],
    ['authors/ann', stored],
  ]);
  const at = (address: string) => itemsAt(address, { lists, publication });
  expect(at('/page/1')).toEqual(stored[0]);
  expect(at('/sections/european-languages/page/2')).toEqual(stored[1]);
  expect(at('/sections/european-languages')).toEqual(all.slice(0, 24));
  expect(at('/')).toEqual(all.slice(0, 24));
  expect(at('/authors/ann')).toEqual(all.slice(0, 24));
  expect(at('/authors')).toBeUndefined();
  expect(at('/about')).toBeUndefined();
  expect(at('/articles/a')).toBeUndefined();
});
