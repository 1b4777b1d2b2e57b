import { expect, test } from 'vitest';
import { preloads, preloadsFor } from './preloads.ts';

const manifest = {
  'index.html': { file: 'assets/index.js', imports: ['_libraries.js'], css: ['assets/index.css'] },
  '_libraries.js': { file: 'assets/libraries.js' },
  '_shared.js': { file: 'assets/shared.js', imports: ['_libraries.js'], css: ['assets/shared.css'] },
  'src/pages/ArticlePage.tsx': {
    file: 'assets/article.js',
    imports: ['_shared.js', 'index.html'],
    css: ['assets/article.css'],
  },
  'src/pages/ListPage.tsx': { file: 'assets/list.js', imports: ['_libraries.js'] },
  'src/pages/NotFoundPage.tsx': { file: 'assets/nothing.js', imports: ['_shared.js'] },
};
const fonts = { chrome: 'f/chrome', latin: 'f/latin', 'latin-italic': 'f/italic', naskh: 'f/naskh' };
const parts = preloads(manifest, fonts);

const files = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, file]) => file);

test('an article preloads the fonts of its script, and the code that the entry does not', () => {
  const english = files(preloadsFor(parts, 'article', 'en').links);
  expect(english).toEqual(['/f/chrome', '/f/latin', '/f/italic', '/assets/article.js', '/assets/shared.js']);
  expect(files(preloadsFor(parts, 'article', 'ps').links)).toContain('/f/naskh');
  expect(files(preloadsFor(parts, 'article', 'he').links)).toEqual(
    expect.arrayContaining(['/assets/article.js']),
  );
});

test('all lists share their preloads, and «not found» has its own', () => {
  for (const route of ['page/:page', 'sections/:section', 'sections/:section/:language']) {
    expect(files(preloadsFor(parts, route).links)).toContain('/assets/list.js');
  }
  expect(files(preloadsFor(parts, 'nothing').links)).toEqual([
    '/f/chrome',
    '/assets/nothing.js',
    '/assets/shared.js',
  ]);
});

test('nothing preloaded blocks the page', () => {
  const all =
    Object.values(parts)
      .map(({ links }) => links)
      .join('')
      .match(/<[^>]*>/g) ?? [];
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter((tag) => !tag.includes('media="not all"'))).toEqual([]);
});

test('a page has the style sheets of its code, what others build on first, without those that all pages share', () => {
  expect(preloadsFor(parts, 'article', 'en').sheets).toEqual(['assets/shared.css', 'assets/article.css']);
  expect(preloadsFor(parts, 'nothing').sheets).toEqual(['assets/shared.css']);
  expect(preloadsFor(parts, 'page/:page').sheets).toEqual([]);
});
