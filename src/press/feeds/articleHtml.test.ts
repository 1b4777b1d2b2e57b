import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../contract/blockTexts.ts';
import { articleHtml } from './articleHtml.ts';
import { aFeedItem, dariItem, fullItem } from './testing/feedFixture.ts';

const origin = 'https://www.example.org';
const htmlOf = ({ article, item }: typeof fullItem) => articleHtml(article, origin, item.url);
const bodyOf = (...body: unknown[]) => htmlOf(aFeedItem({ body }));
const url = `${origin}/articles/2026-01-02-an-article`;

describe('articleHtml', () => {
  it('has language and direction around it all', () => {
    expect(htmlOf(dariItem)).toMatch(/^<div lang="fa-AF" dir="rtl"><p>آب می‌خواهم\.<\/p>/);
    expect(htmlOf(dariItem)).toContain(
      '<blockquote lang="de" dir="ltr"><p>Brot &lt;br&gt; &amp; Rosen</p></blockquote>',
    );
    expect(htmlOf(fullItem)).toMatch(
      /^<div lang="en" dir="ltr"><p><img src="https:\/\/www\.example\.org\/content\/images\/kite\.svg" alt="A &quot;kite&quot;" width="4" height="3"\/><\/p>/,
    );
  });

  it('has every block', () => {
    const html = htmlOf(fullItem);
    const item = fullItem.item.url;
    expect(html).toContain('<p>Plain, <em>stressed</em>.</p>');
    expect(html).toContain('<h2>A heading</h2>');
    expect(html).toContain('<blockquote><p>A quoted word.</p><p>Somebody</p></blockquote>');
    expect(html).toContain('<ol><li>The first item</li><li>The second item<sup>');
    expect(html).toContain(
      '<figure lang="fa-AF" dir="rtl"><p>بشنو از نی چون حکایت می‌کند<br>از جدایی‌ها شکایت می‌کند</p><figcaption>مولانا</figcaption></figure>',
    );
    expect(html).toContain(
      'alt="A kite above a roof" width="4" height="3"/><figcaption>A kite</figcaption></figure>',
    );
    expect(html).toContain(
      '<table><thead><tr><th>Word</th><th>Meaning</th></tr></thead><tbody><tr><td>gul</td>',
    );
    expect(html).toContain('<p>[…]</p>');
    expect(html).toContain('<hr>');
    expect(html).toContain(`<p><a href="${item}">[…]</a></p>`);
    const words = html.replace(/<[^>]*>/g, '');
    for (const text of fullItem.article.body.flatMap(blockTexts)) expect(words).toContain(text);
  });

  it('has the number that a list begins with', () => {
    expect(bodyOf({ type: 'list', ordered: true, start: 3, items: ['Three'] })).toContain(
      '<ol start="3"><li>Three</li></ol>',
    );
    expect(bodyOf({ type: 'list', start: 3, items: ['dot'] })).toContain('<ul><li>dot</li></ul>');
  });

  it('ends with the source and the corrections', () => {
    expect(htmlOf(fullItem)).toContain(
      '<p><cite><a href="https://example.com/?a=1&amp;b=&quot;2&quot;"><bdi>World &amp; Socialist</bdi></a></cite> <bdi><time datetime="2023-09-28">28 September 2023</time></bdi></p>',
    );
    expect(htmlOf(fullItem)).toMatch(
      /<li><bdi><time datetime="2023-10-03">.*A &lt;name&gt; was wrong\.<\/li><\/ul><\/div>$/,
    );
  });

  it('shows what a correction changed, the words that differ marked, each passage with what it was first', () => {
    const changes = [{ before: 'Tea from <Balkh>.', after: 'Tea from Herat.' }, { after: 'Added.' }];
    const corrections = [{ date: '2026-01-03', text: 'A town.', changes }];
    expect(htmlOf(aFeedItem({ corrections }))).toContain(
      'A town.<blockquote><p>Tea from <del>&lt;Balkh&gt;.</del></p></blockquote>' +
        '<blockquote><p>Tea from <ins>Herat.</ins></p></blockquote>' +
        '<blockquote><p><ins>Added.</ins></p></blockquote></li></ul>',
    );
  });

  it('shows a passage in another language than the article’s in that language and direction', () => {
    const changes = [{ before: 'چای (tea) سبز', after: 'چای (tea) سیاه', language: 'fa-AF' }];
    const html = htmlOf(aFeedItem({ corrections: [{ date: '2026-01-03', text: 'A colour.', changes }] }));
    expect(html).toContain('<blockquote lang="fa-AF" dir="rtl"><p>چای (tea) <del>سبز</del></p></blockquote>');
  });

  it('links a note and its references, each id once', () => {
    const note = { type: 'note', number: 1, text: 'Said <so>.' };
    const html = bodyOf(
      { type: 'paragraph', text: ['A', { text: '[1]', note: 1 }, { text: 'B', note: 1 }] },
      note,
    );
    expect(html).toContain(
      `<p>A<sup><a id="reference-1" href="${url}#note-1">1</a></sup>B<sup><a href="${url}#note-1">1</a></sup></p>`,
    );
    expect(html).toContain(
      `<p id="note-1"><sup>1</sup> Said &lt;so&gt;. <a href="${url}#reference-1">↑</a></p>`,
    );
  });

  it('has no reference to a missing note', () => {
    expect(bodyOf({ type: 'paragraph', text: ['A', { text: '7', note: 7 }] })).toContain('<p>A</p>');
  });

  it('keeps a phrase in another language together, with the stress and the note in it', () => {
    const text = [
      'کتاب ',
      { text: 'The Book', language: 'en' },
      { text: '1', note: 1 },
      { text: ' of ', language: 'en' },
      { text: 'Kings', language: 'en', em: true },
      ' خوانده شد.',
    ];
    expect(
      bodyOf({ type: 'paragraph', text, language: 'fa-AF' }, { type: 'note', number: 1, text: 'x' }),
    ).toContain(
      `کتاب <bdi lang="en" dir="ltr">The Book<sup dir="rtl"><a id="reference-1" href="${url}#note-1">۱</a></sup> of <em>Kings</em></bdi> خوانده شد.`,
    );
  });

  it('makes in-house addresses absolute and keeps foreign text in its direction', () => {
    const text = [
      { text: 'one', href: '/about' },
      { text: 'two', href: '#p7' },
      { text: 'دری', language: 'fa-AF', strong: true, href: 'mailto:a@b.org' },
    ];
    expect(bodyOf({ type: 'paragraph', text })).toContain(
      `<p><a href="${origin}/about">one</a><a href="${url}#p7">two</a><bdi lang="fa-AF" dir="rtl"><a href="mailto:a@b.org"><strong>دری</strong></a></bdi></p>`,
    );
  });
});
