import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import { inlineHashes, inlineStyleHashes } from '../hosting/inlineHashes.ts';
import { fillTemplate } from './fillTemplate.ts';
import { pageTemplate } from './pageTemplate.ts';
import type { RenderedPage } from './renderPage.tsx';

const css = 'p::after { content: "$& ا" }\n';
const html =
  '<head><link rel="stylesheet" crossorigin href="/sub/assets/style-1.css"><!--head--></head><div id="reader"></div>';

const builtReader = () => folderOf({ 'index.html': html, 'assets/style-1.css': css });

function aPage(route: string, body: string): RenderedPage {
  return { status: 200, route, head: '<title>t</title>', body, state: { queries: [] } };
}

test('every page has its style inline, with its hash in the host’s policy', async () => {
  const folder = await builtReader();
  const template = pageTemplate(folder);
  const article = fillTemplate(template, aPage('article', '<p>text</p>'), '');
  expect(article).toContain(`<style data-href="/sub/assets/style-1.css">${css}</style>`);
  expect(article).not.toContain('stylesheet');
  const hash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
  expect(inlineStyleHashes(article)).toEqual([hash]);
  expect(inlineHashes(folder).styles).toEqual([hash]);
});

test('a site whose front page links no style sheet may use that page’s own', async () => {
  const folder = await folderOf({ 'index.html': `<head><style>${css}</style></head>` });
  const hash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
  expect(inlineHashes(folder).styles).toEqual([hash]);
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
