import { describe, expect, test } from 'vitest';
import { runText } from '../runText.ts';
import { readPage } from './readPage.ts';

const article = [
  'Bakers in the three cities have raised their prices for the second time since winter began, and many families buy half of what they bought before.',
  'Nobody in the market expects that prices will fall again before the first harvest comes in from the south, when the roads are open.',
];
const paragraphs = article.map((text) => `<p>${text}</p>`).join('');
const canonical = '<link rel="canonical" href="https://valley.example/bakers">';

function page(head: string, body = paragraphs): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

async function linesOf(html: string): Promise<string[]> {
  const { blocks } = await readPage(html, 'a.html');
  return blocks.map((block) => ('runs' in block ? runText(block.runs) : block.kind));
}

describe('a saved page', () => {
  const chrome = page(
    `<title>Bakers | The Valley Post</title><meta property="og:title" content="Bakers raise prices again">${canonical}
     <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-03-12T23:30:00-04:00","author":[{"name":"Sara Wardak"},{"name":"Omar Khan"}],"publisher":{"name":"The Valley Post"}}]}</script>`,
    `<nav><a href="/">Home</a> <a href="/world">World</a></nav>
     <div role="dialog" class="cookie">We value your privacy. Accept all cookies?</div>
     <main><article><h1>Bakers raise prices again</h1><div class="byline">By <a rel="author">Sara Wardak</a></div>${paragraphs}</article>
     <div class="ad">Buy our bread, it is the best.</div><div class="ad">Buy our tea, it is the best.</div>
     <section class="comments"><h2>Comments (1)</h2><p>Ahmad: I agree with every word.</p></section></main>
     <footer>© The Valley Post</footer>`,
  );

  test('gives its article, and title, authors, day and source from its head', async () => {
    const { fields } = await readPage(chrome, 'a.html');
    expect(await linesOf(chrome)).toEqual(article);
    expect(fields).toEqual({
      title: 'Bakers raise prices again',
      authors: ['Sara Wardak', 'Omar Khan'],
      date: { date: '2024-03-12', certain: true },
      language: { tag: 'en', certain: false },
      source: { name: 'The Valley Post', date: '2024-03-12', url: 'https://valley.example/bakers' },
    });
  });

  test('tells once what is left out, and keeps its lines', async () => {
    const { formatFindings, leftOut } = await readPage(chrome, 'a.html');
    expect(formatFindings).toEqual([
      'Left out of the page: navigation, 2 advertisements, comments, notices (34 words).',
    ]);
    expect(leftOut).toEqual([
      'Home World',
      'We value your privacy. Accept all cookies?',
      'Buy our bread, it is the best.',
      'Buy our tea, it is the best.',
      'Comments (1)',
      'Ahmad: I agree with every word.',
      '© The Valley Post',
    ]);
  });

  test('what else it leaves out is among these lines: a form’s choices, and what a byline says besides the name', async () => {
    const around =
      '<form><select><option>Kabul edition<option>Herat edition</select><textarea>Write to us</textarea></form><div class="byline">By Sara Wardak, updated on 14 March 2024 at 9:33 am</div>';
    const { leftOut } = await readPage(
      page('<meta property="og:type" content="article">', around + paragraphs),
      'a',
    );
    expect(leftOut).toEqual([
      'Kabul edition',
      'Herat edition',
      'Write to us',
      'By Sara Wardak, updated on 14 March 2024 at 9:33 am',
    ]);
  });

  test.each([
    ['<meta property="article:published_time" content="2024-03-12T08:00:00+00:00">', ''],
    ['<meta name="date" content="Tue, 12 Mar 2024 08:00:00 GMT">', ''],
    ['', '<time datetime="2024-03-12">yesterday</time>'],
    ['', '<span class="post-date">سه‌شنبه ۲۲ حوت ۱۴۰۲ - ۱۰:۳۰</span>'],
    ['', '<div class="publish_date">تاریخ انتشار: ۱۴۰۲/۱۲/۲۲</div>'],
    ['<meta property="og:url" content="https://valley.example/2024/03/12/bakers">', ''],
    ['', '<div class="byline">Posted by Sara Wardak on 12 March 2024 at 10:30 am</div>'],
  ])('has its day where the page says it: %s%s', async (head, body) => {
    const { fields } = await readPage(
      page(`<meta property="og:type" content="article">${head}`, body + paragraphs),
      'a',
    );
    expect(fields?.date).toEqual({ date: '2024-03-12', certain: true });
  });

  test('has links that lead on, and notes that the browser wrote as whole addresses', async () => {
    const body = `${paragraphs}<p>See <a href="/bread">bread</a><sup><a id="r1" href="https://valley.example/bakers#n1">1</a></sup> and nothing else, in any market.</p>
      <ol><li id="n1">A note of some words. <a href="https://valley.example/bakers#r1">↩</a></li></ol>`;
    const { blocks, notes } = await readPage(page(canonical, body), 'a.html');
    const runs = blocks.flatMap((block) => ('runs' in block ? block.runs : []));
    expect(runs.find(({ text }) => text === 'bread')?.href).toBe('https://valley.example/bread');
    expect(runs.find(({ note }) => note)?.text).toBe('1');
    expect(
      Object.values(notes)
        .flat()
        .map(({ runs: words }) => runText(words).trim()),
    ).toEqual(['A note of some words.']);
  });

  test.each([
    [
      'a style before its root',
      (html: string) => `<style>p { color: red }</style><!--[if lt IE 7]><html><![endif]-->${html}`,
    ],
    ['no root at all', (html: string) => html.replace(/<!doctype html>|<\/?(?:html|head|body)[^>]*>/g, '')],
  ])('is found with %s', async (_, written) => {
    const { fields } = await readPage(written(chrome), 'a.html');
    expect(fields?.title).toBe('Bakers raise prices again');
    expect(await linesOf(written(chrome))).toEqual(article);
  });

  test('too large to look through is read whole', async () => {
    const { fields, blocks } = await readPage(page(canonical, '<p>word</p>'.repeat(26_000)), 'a.html');
    expect(fields).toBeUndefined();
    expect(blocks).toHaveLength(26_000);
  });
});

test.each([
  '<meta name="generator" content="LibreOffice 7.4 (Linux)">',
  '<meta name="Generator" content="Microsoft Word 15"><link rel="icon" href="x">',
  '<meta name="generator" content="pandoc"><script src="mathjax.js"></script>',
  '',
])('a document that a program exported is read whole: %s', async (head) => {
  const html = page(head, `<div class="footer">A line at its end</div>${paragraphs}`);
  expect(await linesOf(html)).toEqual(['A line at its end', ...article]);
  expect((await readPage(html, 'a.html')).leftOut).toBeUndefined();
});
