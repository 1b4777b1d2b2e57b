import { expect, test } from 'vitest';
import { contentLinks, pageStart } from './pageStart.ts';

test.each([
  ['', 'front', ['publication.json', 'archive.json']],
  ['index.html', 'front', ['publication.json', 'archive.json']],
  ['sections/dari', 'list', ['publication.json', 'archive.json']],
  ['sections/european-languages/de/page/2', 'list', ['publication.json', 'archive.json']],
  [
    'articles/2026-01-02-a/',
    'article',
    ['publication.json', 'articles/2026/2026-01-02-a.json', 'around/2026/2026-01-02-a.json'],
  ],
])('the page at “%s” begins with what its kind needs', (path, kind, content) => {
  expect(pageStart(path)).toEqual({ kind, content });
});

test.each(['about', 'saved', 'authors/somebody', 'articles/"><script>', 'articles/../2026-01-02-a'])(
  'for “%s” nothing is asked for before its code runs',
  (path) => {
    expect(pageStart(path)).toBeUndefined();
  },
);

test('what is asked for is asked for as it is kept, below the scope', () => {
  expect(contentLinks({ kind: 'front', content: ['archive.json'] }, '/mirror/')).toBe(
    '<link rel="preload" href="/mirror/content/archive.json?kept" as="fetch" crossorigin>',
  );
});
