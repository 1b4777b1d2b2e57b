import { expect, test } from 'vitest';
import { bundlePage, type PageMaker } from './bundlePage.ts';

const maker: PageMaker = {
  link: (reference) => ({ href: reference, isOutside: reference.startsWith('http') }),
  isApp: (reference) => /^(?:\.\.)?\/(?:search|saved|storage)(?:\/index\.html)?$/.test(reference),
  media: (reference) => (/\.(?:svg|ogg)$/.test(reference) ? `picture${reference.slice(-4)}` : undefined),
  style: (screen, paper) => `style-${screen.length}-${paper.length}.css`,
  icon: 'icon.svg',
  isLinked: (block) => block === 'p7',
  isShort: false,
  isIndex: false,
  isEntry: true,
  entry: '../index.html',
};

const page = (body: string, head = '') =>
  bundlePage(
    `<!doctype html><html lang="fa-AF" dir="rtl"><head>${head}</head><body>${body}</body></html>`,
    maker,
  );
const bodyOf = (body: string) => /<body>(.*)<\/body>/s.exec(page(body))?.[1];

test('what does nothing without a script is gone, and what held nothing else', () => {
  const dead = [
    '<script>1</script>',
    '<div><button type="button">Save</button></div>',
    '<div><div><details><summary aria-label="Find"><svg></svg></summary></details></div></div>',
    '<details><summary>Share</summary><ul><li><button>Copy</button></li><li><a href="https://t.me/share">T</a></li></ul></details>',
    '<details><summary aria-keyshortcuts="o">Settings</summary><div>Loading…</div></details>',
    '<label>Language <select><option>a</option></select></label>',
    '<ul><li data-app><a href="?beside">Side by side</a></li></ul>',
    '<p aria-live="polite"></p><p role="status"></p><!-- note -->',
    '<div><noscript><p>This needs JavaScript.</p></noscript></div>',
    '<p><a href="../search/index.html">Search</a></p><a href="/saved">Saved</a><a href="/storage">Kept</a>',
  ];
  expect(bodyOf(dead.join(''))).toBe('');
});

test('what opens by itself stays: days, a list in a popover, a correction', () => {
  const alive = [
    '<details><summary><time datetime="2026-03-19">a</time></summary><div>b</div></details>',
    '<section tabindex="0"><table></table></section>',
    '<nav><button popovertarget="filter">c</button><ul id="filter" popover="auto"><li>d</li></ul></nav>',
    '<p><a href="/articles/2026-01-01-search">An article about the search</a></p>',
  ].join('');
  expect(bodyOf(alive)).toBe(alive);
});

test('a recording plays without a script; where it is left out, so is what is said of it', () => {
  const recording = (src: string) =>
    `<div><audio controls preload="none" src="${src}"></audio><p lang="en">0:12</p></div>`;
  const noscript = (src: string) => `<article><noscript>${recording(src)}</noscript><p>a</p></article>`;
  expect(bodyOf(noscript('/content/audio/a.ogg'))).toBe(
    `<article>${recording('picture.ogg')}<p>a</p></article>`,
  );
  expect(bodyOf(noscript('/content/audio/a.mp3'))).toBe('<article><p>a</p></article>');
});

test('a text keeps the words of its links, wherever they lead', () => {
  const text = (end: string) => `<article${end}><p>Look in <a href="/search">the search</a>.</p></article>`;
  expect(bodyOf(text(' data-words'))).toBe(text(''));
});

test('a text keeps every letter: isolates, joiners, entities, spaces and directions', () => {
  const text =
    '<p lang="ps" dir="rtl">\u2068می‌خواهد\u2069 &amp; &lt;b&gt;&nbsp;<bdi lang="en" dir="ltr">a “b”</bdi> ټ</p>';
  expect(bodyOf(text)).toBe(text);
});

test('the head has the title alone, and one style for the screen and for paper', () => {
  const head = [
    '<title>An article · Name</title><meta charset="utf-8"><meta property="og:title" content="An article">',
    '<meta name="description" content="d"><link rel="canonical" href="https://a.example/x">',
    '<link rel="modulepreload" href="/a.js"><link rel="preload" href="/f.woff2" as="font"><script>1</script>',
    '<link rel="stylesheet" href="/paper.css" media="print"><style>a{}</style><style>b{}</style>',
  ];
  expect(/<head>(.*)<\/head>/s.exec(page('', head.join('')))?.[1]).toBe(
    '<title>An article</title><meta charset="utf-8"><link rel="stylesheet" href="style-2-1.css"><link rel="icon" href="icon.svg">',
  );
});

test('a picture that is left out is its words; one without words is nothing', () => {
  expect(bodyOf('<figure><img src="a.png" alt="A &quot;hill&quot;"></figure><img src="b.png" alt="">')).toBe(
    '<figure><span class="bundle-picture" role="img" aria-label="A &quot;hill&quot;">A "hill"</span></figure>',
  );
  expect(bodyOf('<img src="a.svg" srcset="a-2.svg 2x" alt="">')).toBe('<img src="picture.svg" alt>');
});

test('links that lead out say so; the masthead leads to the entry', () => {
  expect(bodyOf('<a rel="next" target="_blank" href="https://a.example/">a</a>')).toBe(
    '<a href="https://a.example/" rel="external noreferrer">a</a>',
  );
  expect(bodyOf('<a aria-keyshortcuts="h" href="/">a</a>')).toBe('<a href="../index.html">a</a>');
});

test('a block that something leads to keeps its name; others have none', () => {
  expect(bodyOf('<p id="p1">a</p><p id="p7">b</p><p id="note-1">c</p>')).toBe(
    '<p>a</p><p id="p7">b</p><p id="note-1">c</p>',
  );
});

test('a list is joined with its older pages: each article once, by its day where it has days', () => {
  const item = (id: string) =>
    `<li><article id="item-${id}"><p><time datetime="x">d</time><span>3 min</span></p><div><h2><a href="/${id}">${id}</a></h2><p>It begins.</p></div></article></li>`;
  const short = (id: string) =>
    `<li><article><p><time>d</time></p><div><h2><a href="/${id}">${id}</a></h2></div></article></li>`;
  const paging = '<nav><a href="/authors/x/page/1">1</a></nav>';
  const join = (one: string, ...older: string[]) =>
    /<body>(.*)<\/body>/s.exec(bundlePage(`<body>${one}</body>`, { ...maker, isShort: true }, older))?.[1];
  expect(
    join(`<ol>${item('c')}${item('b')}</ol>${paging}`, `<ol>${item('b')}${item('a')}</ol>${paging}`),
  ).toBe(`<ol>${['c', 'b', 'a'].map(short).join('')}</ol>`);
  const day = (name: string, items: string) =>
    `<div><h2 id="day-${name}">${name}</h2><ol>${items}</ol></div>`;
  expect(
    join(`<main>${day('2', item('c'))}</main>`, `<main>${day('2', item('b'))}${day('1', item('a'))}</main>`),
  ).toBe(`<main>${day('2', short('c') + short('b'))}${day('1', short('a'))}</main>`);
});
