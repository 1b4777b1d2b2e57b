import { expect, test } from 'vitest';
import { preloads, preloadsFor } from './preloads.ts';

const manifest = {
  'index.html': { file: 'assets/index.js', imports: ['_libraries.js'] },
  '_libraries.js': { file: 'assets/libraries.js' },
  '_shared.js': { file: 'assets/shared.js', imports: ['_libraries.js'] },
  'src/pages/ArticlePage.tsx': { file: 'assets/article.js', imports: ['_shared.js', 'index.html'] },
  'src/pages/ListPage.tsx': { file: 'assets/list.js', imports: ['_libraries.js'] },
  'src/pages/NotFoundPage.tsx': { file: 'assets/nothing.js', imports: ['_shared.js'] },
};
const fonts = { chrome: 'f/chrome', latin: 'f/latin', 'latin-italic': 'f/italic', naskh: 'f/naskh' };
const links = preloads(manifest, fonts, '/sub/');

const files = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, file]) => file);

test('an article preloads the fonts of its script, and the code that the entry does not', () => {
  const english = files(preloadsFor(links, 'article', 'en'));
  expect(english).toEqual([
    '/sub/f/chrome',
    '/sub/f/latin',
    '/sub/f/italic',
    '/sub/assets/article.js',
    '/sub/assets/shared.js',
  ]);
  expect(files(preloadsFor(links, 'article', 'ps'))).toContain('/sub/f/naskh');
  expect(files(preloadsFor(links, 'article', 'he'))).toEqual(
    expect.arrayContaining(['/sub/assets/article.js']),
  );
});

test('all lists share their preloads, and «not found» has its own', () => {
  for (const route of ['page/:page', 'sections/:section', 'sections/:section/:language']) {
    expect(files(preloadsFor(links, route))).toContain('/sub/assets/list.js');
  }
  expect(files(preloadsFor(links, 'nothing'))).toEqual([
    '/sub/f/chrome',
    '/sub/assets/nothing.js',
    '/sub/assets/shared.js',
  ]);
});

test('nothing preloaded blocks the page', () => {
  const all =
    Object.values(links)
      .join('')
      .match(/<[^>]*>/g) ?? [];
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter((tag) => !tag.includes('media="not all"'))).toEqual([]);
});
