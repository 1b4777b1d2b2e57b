import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../../src/testing/folderOf.ts';
import { builtPage } from '../builtPage.ts';
import { origin, publication } from '../pageFixture.ts';
import { siteLinkIssues } from './siteLinkIssues.ts';

const page = (body: string, head = '') => `<html><head>${head}</head><body id="top">${body}</body></html>`;

/** The dead addresses of a site of these files, beside a home page and a picture. */
async function issuesOf(files: Record<string, string>, base = '/'): Promise<string[]> {
  const all = { 'index.html': page('<p id="here">a</p>'), 'a/index.html': page(''), 'b.png': '', ...files };
  const dist = await folderOf(all);
  const pages = Object.entries(all).flatMap(([file, text]) =>
    file.endsWith('.html') ? [builtPage(file, text)] : [],
  );
  return siteLinkIssues({
    dist,
    base,
    publication,
    pages,
    files: new Set(Object.keys(all)),
    articles: new Map(),
    lists: new Map(),
    text: (file) => readFile(join(dist, file), 'utf8'),
  });
}

test('working addresses are no issues: relative, absolute, with a fragment, to other sites', async () => {
  const body = `<a href="/a">a</a><a href="/a/">b</a><a href="#top">c</a><a href="../">d</a><a href="${origin}">e</a>
    <a href="${origin}/a?b#top">f</a><a href="https://example.net/x">g</a><a href="mailto:a@example.org">h</a>
    <img src="/b.png" srcset="/b.png 1x, ../b.png 2x" alt="">`;
  expect(await issuesOf({ 'a/index.html': page(body), '404.html': page('<a href="#top">a</a>') })).toEqual(
    [],
  );
});

test('below a base only its own addresses are followed', async () => {
  const files = { 'a/index.html': page(`<a href="/r/a">a</a><a href="${origin}/a">b</a><a href="/a">c</a>`) };
  expect(await issuesOf(files, '/r/')).toEqual(['a/index.html: a href /a leads nowhere']);
});

test.each([
  ['<a href="/nope">a</a>', 'a href /nope leads nowhere'],
  ['<a href="nope">a</a>', 'a href nope leads nowhere'],
  ['<a href="#nope">a</a>', 'a href #nope leads to no place in a/index.html'],
  ['<a href="/#nope">a</a>', 'a href /#nope leads to no place in index.html'],
  ['<a href="/b.png#x">a</a>', 'a href /b.png#x leads to no place in b.png'],
  ['<a href="javascript:alert(1)">a</a>', 'a href javascript:alert(1) leads nowhere'],
  ['<img src="/c.png" alt="">', 'img src /c.png leads nowhere'],
  ['<img srcset="/b.png 1x, /c.png 2x" alt="">', 'img srcset /c.png leads nowhere'],
  [
    '<img src="https://example.net/c.png" alt="">',
    'img src https://example.net/c.png is loaded from another site',
  ],
  [`<a href="${origin}/nope">a</a>`, `a href ${origin}/nope leads nowhere`],
])('%s is dead', async (body, issue) => {
  expect(await issuesOf({ 'a/index.html': page(body) })).toEqual([`a/index.html: ${issue}`]);
});

test.each([
  [`<meta property="og:image" content="${origin}/c.png">`, `og:image ${origin}/c.png leads nowhere`],
  [
    '<link rel="alternate" type="application/atom+xml" href="/feed.xml">',
    'link href /feed.xml leads nowhere',
  ],
  [
    '<link rel="stylesheet" href="https://example.net/a.css">',
    'link href https://example.net/a.css is loaded from another site',
  ],
  [
    `<script type="application/ld+json">{"image":[{"url":"${origin}/c.png"}],"@id":"${origin}/#x"}</script>`,
    `schema.org url ${origin}/c.png leads nowhere`,
  ],
])('%s in a head is dead', async (head, issue) => {
  expect(await issuesOf({ 'a/index.html': page('', head) })).toEqual([`a/index.html: ${issue}`]);
});

test.each([
  ['feed.xml', `<feed><link href="${origin}/nope"/></feed>`, `link href ${origin}/nope leads nowhere`],
  [
    'feed.xml',
    `<feed><entry><content type="html">&lt;a href="${origin}/a#nope"&gt;</content></entry></feed>`,
    `a href ${origin}/a#nope leads to no place in a/index.html`,
  ],
  ['rss.xml', `<rss><link>${origin}/nope</link></rss>`, `link ${origin}/nope leads nowhere`],
  [
    'sitemap.xml',
    `<urlset><url><loc>${origin}/nope</loc></url></urlset>`,
    `loc ${origin}/nope leads nowhere`,
  ],
  ['content/lists/all/1.json', `{"next_url":"${origin}/nope"}`, `next_url ${origin}/nope leads nowhere`],
  ['content/a.json', '{"image":{"src":"images/c.png"}}', 'src /content/images/c.png leads nowhere'],
  ['feed.json', '{"items":[{"content_html":"<img src=\\"/c.png\\">"}]}', 'img src /c.png leads nowhere'],
  ['manifest.webmanifest', '{"icons":[{"src":"/c.png"}],"start_url":"/"}', 'src /c.png leads nowhere'],
  ['assets/a.css', 'a { background: url("./c.png") }', 'url() ./c.png leads nowhere'],
  ['robots.txt', `Sitemap: ${origin}/sitemap.xml\n`, `Sitemap ${origin}/sitemap.xml leads nowhere`],
])('a dead address in %s is found', async (file, text, issue) => {
  expect(await issuesOf({ [file]: text })).toEqual([`${file}: ${issue}`]);
});
