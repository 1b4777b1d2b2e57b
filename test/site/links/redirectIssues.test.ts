import { expect, test } from 'vitest';
import { redirectIssues } from './redirectIssues.ts';

const pages = [{ address: '/' }, { address: undefined }, { address: '/about' }, { address: '/articles/a' }];
const files = new Set(['about/index.html', 'feed.xml', 'articles/a/index.html']);
const sound = ['/about /about/ 200', '/articles/:id /articles/:id/ 200'];
const issuesOf = (...lines: string[]) => redirectIssues(lines.join('\n'), pages, files);

test('a line for every page and no other has no issues', () => {
  expect(issuesOf(...sound, '')).toEqual([]);
});

test('a line for every page below a base has no issues', () => {
  expect(redirectIssues('/r/about /r/about/ 200', [{ address: '/about' }], files, '/r/')).toEqual([]);
});

test.each([
  [['/about /about/ 200'], 'no line matches /articles/a'],
  [[...sound, '/gone /gone/ 200'], '/gone /gone/ 200 matches no page'],
  [[...sound.slice(1), '/about /about/ 301'], '/about /about/ 301 does not lead to the page itself'],
  [[...sound.slice(1), '/about /home/ 200'], '/about /home/ 200 does not lead to the page itself'],
  [[...sound, '/:any /:any/ 200'], '/:any /:any/ 200 matches the file feed.xml'],
])('%j is an issue', (lines, issue) => {
  expect(issuesOf(...lines)).toEqual([issue]);
});
