import { expect, test } from 'vitest';
import { headIssues } from './headIssues.ts';
import { readHead } from './readHead.ts';

test('a page’s head is read up to its body', () => {
  const head = readHead(`<!doctype html>
    <html lang="fa-AF" dir="rtl"><head><meta charset="utf-8" /><title>A &amp; B</title><!-- <meta name="no"> -->
    <script>if (1 < 2) {}</script><style>a > b {}</style><meta name="description" content="&quot;it&#x27;s&quot;">
    <script type="application/ld+json">{"a":1}</script><link rel="icon" href="/a.svg"></head><body><meta name="late">`);
  expect(head.title).toBe('A & B');
  expect([...head.meta]).toEqual([['description', ['"it\'s"']]]);
  expect(head.links).toEqual([{ rel: 'icon', href: '/a.svg' }]);
  expect(head.things).toEqual([{ a: 1 }]);
});

test.each([
  'words',
  '<p>',
  '<meta name="a" name="b">',
  '<meta content="&nope;">',
  '<meta content="a"b">',
  '<script type="application/ld+json">{</script>',
])('%s is refused', (html) => {
  expect(() => readHead(html)).toThrow();
});

test('every missing or wrong field of a head is an issue', () => {
  const head = readHead(
    `<meta property="og:title" content=""><link rel="canonical" href="/a"><meta property="article:published_time" content="۲۰۲۶-۰۱-۰۲"><meta property="og:image" content="a.png"><link rel="next" href="https://e.org/page/2"><link rel="prev" href="//e.org/page/4"><link rel="alternate" hreflang="english" href="https://e.org/a"><script type="application/ld+json">{"url":"/a","datePublished":"2 May"}</script>`,
  );
  expect(headIssues(head, 'https://e.org/a')).toEqual(
    expect.arrayContaining([
      'description appears 0 times',
      'og:title is empty',
      'canonical is /a',
      'og:url is ',
      'a.png is not absolute',
      'https://e.org/page/2 is not a path of this site',
      '//e.org/page/4 is not a path of this site',
      'og:image has no alt',
      'article:published_time is ۲۰۲۶-۰۱-۰۲',
      'hreflang english is not a language tag',
      'hreflang has no x-default',
      'twitter:title is not og:title',
      'article:published_time does not fit the page’s type',
      'a thing has the context undefined',
      'url is /a',
      'datePublished is 2 May',
    ]),
  );
});

test('a version named twice and a missing description are issues', () => {
  const link = '<link rel="alternate" hreflang="x-default" href="https://e.org/a">';
  const head = readHead(`<meta property="og:type" content="article">${link}${link}`);
  expect(headIssues(head, 'https://e.org/b')).toEqual(
    expect.arrayContaining([
      'one hreflang appears twice',
      'hreflang does not name the page itself',
      'NewsArticle appears 0 times',
      'article:published_time does not fit the page’s type',
    ]),
  );
});
