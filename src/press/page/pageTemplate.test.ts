import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import { inlineHashes, inlineStyleHashes } from '../hosting/inlineHashes.ts';
import { fillTemplate } from './fillTemplate.ts';
import { pageSheets, pageTemplate } from './pageTemplate.ts';
import type { RenderedPage } from './renderPage.tsx';

const css = 'p::after { content: "$& ا" }\n';
const html =
  '<head><link rel="stylesheet" crossorigin href="/assets/style-1.css"><!--head--></head><div id="reader"></div>';

const ofArticles = 'h1 { margin: 0 }';
const ofLists = 'ul { margin: 0 }';

const builtReader = () =>
  folderOf({
    'index.html': html,
    'assets/style-1.css': css,
    'assets/article-1.css': ofArticles,
    'assets/lists-1.css': ofLists,
  });

function aPage(route: string, body: string): RenderedPage {
  return { status: 200, route, head: '<title>t</title>', body, state: { queries: [] } };
}

const cspHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every page has the shared style inline and then its own, and the host’s policy names each sheet', async () => {
  const folder = await builtReader();
  const sheets = pageSheets(folder, ['assets/lists-1.css', 'assets/article-1.css']);
  const own = sheets['assets/article-1.css'];
  const article = fillTemplate(pageTemplate(folder), aPage('article', '<p>text</p>'), '', {
    styles: own ?? '',
  });
  expect(article).toContain(
    `<style data-href="assets/style-1.css">${css}</style><title>t</title><style data-href="assets/article-1.css">${ofArticles}</style></head>`,
  );
  expect(article).not.toContain('stylesheet');
  expect(inlineStyleHashes(article)).toEqual([cspHash(css), cspHash(ofArticles)]);
  expect(inlineHashes(folder).styles).toEqual([ofArticles, ofLists, css].map(cspHash));
});

test('the policy of a built site is that of its reader, whatever its front page has inline', async () => {
  const folder = await builtReader();
  const built = await folderOf({
    'index.html': fillTemplate(pageTemplate(folder), aPage('front', ''), ''),
    'assets/style-1.css': css,
    'assets/article-1.css': ofArticles,
    'assets/lists-1.css': ofLists,
  });
  expect(inlineHashes(built)).toEqual(inlineHashes(folder));
});

test('a site whose front page links no style sheet may use that page’s own', async () => {
  const folder = await folderOf({ 'index.html': `<head><style>${css}</style></head>` });
  expect(inlineHashes(folder).styles).toEqual([cspHash(css)]);
});

test.each([
  ['article', '<main id="text"><div id="p1">1</div><div id="p2">2</div></main>', '#p2'],
  ['article', '<main id="text"><div id="p1">the only one</div></main>', '#p1'],
  [
    'front',
    '<article id="item-2023-09-29-a"></article><article id="item-2023-09-28-b">',
    '#item-2023-09-28-b',
  ],
])('the first frame of %s waits for the first text', async (route, body, href) => {
  const page = fillTemplate(pageTemplate(await builtReader()), aPage(route, body), '');
  expect(page.match(/<link rel="expect"[^>]*>/g)).toEqual([
    `<link rel="expect" href="${href}" blocking="render">`,
  ]);
});

test('a page without blocks or entries does not wait', async () => {
  const page = fillTemplate(pageTemplate(await builtReader()), aPage('about', '<h1>About</h1>'), '');
  expect(page).not.toContain('rel="expect"');
});
