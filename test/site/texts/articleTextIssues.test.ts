import { expect, test } from 'vitest';
import { aBuiltPage, aStoredArticle } from '../pageFixture.ts';
import { articleTextIssues } from './articleTextIssues.ts';

const image = { src: 'images/kite.svg', alt: 'A kite', width: 4, height: 3 };
const article = aStoredArticle({
  title: 'A title',
  authors: ['Anna'],
  summary: 'In short.',
  image,
  source: { name: 'A paper' },
  topics: ['Bread'],
  corrections: [{ date: '2026-01-03', text: 'A year.' }],
  body: [
    { type: 'paragraph', text: ['One', { text: '1', note: 1 }, ', two.'] },
    { type: 'verse', language: 'fa-AF', bayts: [['یک', 'دو']] },
    { type: 'figure', ...image },
  ],
});
const shown =
  '<article lang="en" dir="ltr"><h1>A title</h1><p>In short. Anna</p><img src="/content/images/kite.svg" alt="A kite" width="4" height="3">' +
  '<div id="p1" lang="en" dir="ltr"><p>One<sup><a href="#note-1">1</a></sup>, two.</p></div>' +
  '<div id="p2" lang="fa-AF" dir="rtl"><span>یک</span> <span>دو</span></div>' +
  '<div id="p3" lang="en" dir="ltr"><img src="/content/images/kite.svg" alt="A kite" width="4" height="3"/></div>' +
  '<p>A paper, A year., Bread</p></article>';
const issuesOf = (body: string) => articleTextIssues(aBuiltPage('/articles/a', { body }), article);

test('a page that shows all of an article has no issues', () => {
  expect(issuesOf(shown)).toEqual([]);
});

test.each([
  ['lang="en" dir="ltr"><h1', 'lang="en"><h1', 'the article’s lang and dir is ["en",null], not ["en","ltr"]'],
  ['A title', 'Another', 'h1 is ["Another"], not ["A title"]'],
  ['Anna', '', '«Anna» is not shown'],
  ['In short.', '<span hidden>In short.</span>', '«In short.» is not shown'],
  ['A paper', '', '«A paper» is not shown'],
  ['A year.', '', '«A year.» is not shown'],
  ['Bread', '', '«Bread» is not shown'],
  ['id="p1"', 'id="x"', '#p1 is not there'],
  [', two.', '', '#p1 does not show «One, two.» in its place'],
  [
    'lang="fa-AF" dir="rtl"',
    'lang="fa-AF" dir="ltr"',
    '#p2’s lang and dir is ["fa-AF","ltr"], not ["fa-AF","rtl"]',
  ],
  [
    '<span>یک</span> <span>دو</span>',
    '<span>دو</span> <span>یک</span>',
    '#p2 does not show «دو» in its place',
  ],
  ['height="3"/', 'height="4"/', '#p3: images/kite.svg is ["A kite","4","4"], not ["A kite","4","3"]'],
])('%j as %j is an issue', (from, to, issue) => {
  const broken = shown.replace(from, to);
  expect(broken).not.toBe(shown);
  expect(issuesOf(broken)).toContain(issue);
});

test('blocks in another order and a missing article are issues', () => {
  const [before = '', first = '', second = '', after = ''] = shown.split(/(?=<div id="p)/);
  expect(issuesOf(before + second + first + after)).toEqual([
    'the blocks’ order is ["p2","p1","p3"], not ["p1","p2","p3"]',
  ]);
  expect(issuesOf('<p>a</p>')).toEqual(['there is no <article> in <main>']);
});
