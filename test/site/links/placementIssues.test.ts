import { expect, test } from 'vitest';
import { builtPage } from '../builtPage.ts';
import { placementIssues } from './placementIssues.ts';

const files = new Set(['index.html', 'a/b/index.html', 'assets/c.png', 'assets/f.woff2']);
const issuesOf = (body: string, file = 'a/b/index.html') =>
  placementIssues(builtPage(file, `<html><head></head><body>${body}</body></html>`), files);

test('references that climb to the root and name a file lead there wherever the site stands', () => {
  const body = `<a href="../../index.html?a#b">a</a><a href="#p1">b</a><a href="https://e.org/">c</a><img src="../../assets/c.png" alt="">`;
  expect(issuesOf(`${body}<style>a{src:url(../../assets/f.woff2)}</style>`)).toEqual([]);
  expect(issuesOf('<a href="../../../../index.html">a</a>', '404.html')).toEqual([]);
});

test.each([
  ['<a href="/index.html">a</a>', 4],
  ['<a href="../../a/b">a</a>', 4],
  ['<a href="../index.html">a</a>', 3],
  ['<a href="../../../index.html">a</a>', 3],
  ['<img src="../../assets/d.png" alt="">', 4],
  ['<style>a{src:url(/assets/f.woff2)}</style>', 4],
])('%s leads astray at %i placements', (body, count) => {
  expect(issuesOf(body)).toHaveLength(count);
});
