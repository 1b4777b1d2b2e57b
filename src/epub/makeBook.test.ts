import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, test } from 'vitest';
import type { Article } from '../contract/articleSchema.ts';
import { blocksByType } from '../testing/factories.ts';
import { hostileArticle } from '../testing/hostileArticle.ts';
import { type Book, bookType } from './book.ts';
import { aBook, openedBook } from './testing/openedBook.ts';

const drawing = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>',
);
const pictures = new Map([['images/kite.svg', drawing]]);

/** Everything that a validator finds, whatever its weight. */
async function findings(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages.map(({ id, message, location }) => `${id} ${message} ${JSON.stringify(location)}`);
}

const whole = hostileArticle({
  title: 'A <title> & more',
  body: Object.values(blocksByType),
  source: { name: 'A source', date: '2026-01-01', url: 'https://www.example.org/a' },
  corrections: [{ date: '2026-01-05', text: 'A name was spelt wrongly.' }],
  image: { src: 'images/kite.svg', alt: 'A kite', width: 4, height: 3 },
});
const dari = hostileArticle({
  id: '2026-01-03-dari',
  language: 'fa-AF',
  title: 'کاغذپران (kite)',
  body: ['متنی دراز که بیشترین متن این کتاب است. '.repeat(20)],
});

test('the media type is the first file and can be read at its place', () => {
  const { bytes } = openedBook(aBook([whole]));
  expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe(`mimetype${bookType}`);
});

test('the same articles give the same bytes, wherever the clock hangs', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Asia/Kabul';
  const first = openedBook(aBook([whole, dari])).bytes;
  process.env.TZ = 'America/New_York';
  const second = openedBook(aBook([whole, dari])).bytes;
  process.env.TZ = zone ?? 'UTC';
  expect(first).toEqual(second);
});

test('every block is in the book, valid, in the letterhead’s order', async () => {
  const { bytes, textOf, missingPictures } = openedBook(aBook([whole], { pictures }));
  expect(await findings(bytes)).toEqual([]);
  expect(missingPictures).toEqual([]);
  const text = textOf(`${whole.id}.xhtml`);
  const order = ['European', 'AA-AA desk', 'A &lt;title&gt;', 'A paragraph', 'spelt wrongly', 'A source'];
  const body = text.slice(text.indexOf('<body'));
  const places = order.filter((one) => one !== 'A paragraph').map((one) => body.indexOf(one));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(text).toContain('<aside id="note-1" epub:type="footnote" role="doc-footnote"');
  expect(text).toMatch(/<a id="reference-1" href="#note-1" epub:type="noteref" role="doc-noteref"/);
  expect(text).toContain('<html xmlns="http://www.w3.org/1999/xhtml"');
  expect(text).toMatch(/<html [^>]*lang="en" xml:lang="en" dir="ltr">/);
  expect(text).toContain('<body lang="en" dir="ltr"');
});

test('pages turn the way of most text, and no language that runs against it is named', () => {
  const turning = (articles: Article[]) => {
    const opf = openedBook(aBook(articles)).textOf('package.opf');
    const languages = [...opf.matchAll(/<dc:language>([^<]*)/g)].map(([, language]) => language);
    return { direction: /page-progression-direction="(\w+)"/.exec(opf)?.[1], languages };
  };
  expect(turning([whole, dari])).toEqual({ direction: 'rtl', languages: ['fa-AF'] });
  expect(turning([whole])).toEqual({ direction: 'ltr', languages: ['en'] });
  const german = hostileArticle({ id: '2026-01-04-de', language: 'de', title: 'Kurz', body: ['Kurz.'] });
  expect(turning([german, whole]).languages).toEqual(['en', 'de']);
});

test('contents name every article in its own language, and lead from one to another', async () => {
  const noteAt = whole.body.findIndex(({ type }) => type === 'note') + 1;
  const linking = hostileArticle({
    id: '2026-01-05-linking',
    body: [
      [
        { text: 'inside', href: `/articles/${dari.id}` },
        { text: 'block', href: `/articles/${dari.id}#p1` },
        { text: 'note', href: `/articles/${whole.id}#p${noteAt}` },
        { text: 'no block', href: `/articles/${dari.id}#p99` },
        { text: 'outside', href: '/articles/2020-01-01-other' },
      ],
    ].map((text) => ({ type: 'paragraph', text })),
  });
  const { bytes, textOf } = openedBook(aBook([linking, dari, whole], { pictures }));
  expect(await findings(bytes)).toEqual([]);
  expect(textOf('nav.xhtml')).toContain(
    `<a href="${dari.id}.xhtml" lang="fa-AF" dir="rtl">کاغذپران (kite)</a>`,
  );
  const text = textOf(`${linking.id}.xhtml`);
  expect(text).toContain(`<a href="${dari.id}.xhtml">inside</a>`);
  expect(text).toContain(`<a href="${dari.id}.xhtml#p1">block</a>`);
  expect(text).toContain(`<a href="${whole.id}.xhtml#note-1">note</a>`);
  expect(text).toContain(`<a href="${dari.id}.xhtml">no block</a>`);
  expect(textOf(`${linking.id}.xhtml`)).toContain(
    '<a href="https://www.example.org/articles/2020-01-01-other">outside</a>',
  );
});

test('a retracted article says so', () => {
  const retracted = hostileArticle({
    retraction: { date: '2026-02-01', text: 'It was not true.' },
    body: [],
  });
  const { textOf } = openedBook(aBook([retracted]));
  expect(textOf(`${retracted.id}.xhtml`)).toMatch(
    /This article was retracted\..*1 February 2026.*It was not true\./s,
  );
});

test('a corrected article says when and what was corrected, and shows what was changed', async () => {
  const changes = [{ before: 'He came in May.', after: 'He came in June.' }];
  const corrected = hostileArticle({ corrections: [{ date: '2026-01-05', text: 'The month.', changes }] });
  const { bytes, textOf } = openedBook(aBook([corrected]));
  expect(await findings(bytes)).toEqual([]);
  expect(textOf(`${corrected.id}.xhtml`)).toMatch(
    /Corrections.*5 January 2026.*The month\..*He came in <del>May\.<\/del>.*He came in <ins>June\.<\/ins>/s,
  );
});

test('a book of several articles is called after the publication and what it is of it, each name in its language', async () => {
  const titleOf = (part?: Book['part']) => openedBook(aBook([whole, dari], { part }));
  const german = titleOf(() => [
    { text: 'Deutsch', language: 'de' },
    { text: 'دری', language: 'fa-AF' },
  ]);
  expect(await findings(german.bytes)).toEqual([]);
  expect(german.textOf('package.opf')).toContain(
    '<dc:title xml:lang="fa-AF" dir="rtl">\u2067نشریهٔ آزمون\u2069 · \u2066Deutsch\u2069 · \u2067دری\u2069</dc:title>',
  );
  expect(german.textOf('cover.xhtml')).toContain(
    '<h1 lang="de" dir="ltr"><bdi lang="de" dir="ltr">Deutsch</bdi> · <bdi lang="fa-AF" dir="rtl">دری</bdi></h1>',
  );
  for (const named of [titleOf(), titleOf(() => [])]) {
    expect(named.textOf('package.opf')).toMatch(/<dc:title [^>]*>نشریهٔ آزمون<\/dc:title>/);
    expect(named.textOf('cover.xhtml')).toMatch(/<h1 [^>]*><bdi [^>]*>نشریهٔ آزمون<\/bdi><\/h1>/);
  }
});

test('the names of cover and contents have the language of their words', () => {
  const turkish = ['1', '2'].map((at) => hostileArticle({ id: `2026-01-0${at}-tr`, language: 'tr' }));
  const { textOf } = openedBook(aBook(turkish));
  expect(textOf('cover.xhtml')).toContain('<title lang="en" dir="ltr">Cover</title>');
  expect(textOf('nav.xhtml')).toContain('<title lang="en" dir="ltr">Contents</title>');
});

const hostileBodies: Record<string, { body?: unknown[]; title?: string; language?: string }> = {
  'a word of 120 letters': { body: ['Donau'.repeat(24)], title: 'ب'.repeat(120) },
  'a wide table': {
    body: [
      {
        type: 'table',
        head: Array(14).fill('Überschrift'),
        rows: [Array(14).fill('Inhalt'), ['ragged'], []],
      },
    ],
  },
  'a missing picture': { body: [{ ...blocksByType.figure, src: 'images/none.png' }] },
  'a title of four lines': { title: 'A title that does not end '.repeat(12).trim() },
  'a hundred notes': {
    body: Array.from({ length: 100 }, (_, at) => [
      {
        type: 'paragraph',
        text: [`Sentence ${at}`, { text: '', note: at + 1 }, ' and ', { text: '', note: at + 1 }],
      },
      {
        type: 'note',
        number: at + 1,
        text: ['A note that names ', { text: 'another', note: (at % 100) + 1 }],
      },
    ]).flat(),
  },
  'notes of one number, and a reference to none': {
    body: [
      { type: 'paragraph', text: ['One', { text: '1', note: 1 }, { text: '9', note: 9 }] },
      { type: 'note', number: 1, text: 'First.' },
      { type: 'note', number: 1, text: 'Second.' },
    ],
  },
  'five pages of verse': {
    body: [
      {
        type: 'verse',
        language: 'fa-AF',
        bayts: Array(150).fill(['چو کشور نباشد تن من مباد', 'بدین بوم و بر']),
      },
    ],
  },
  'both directions in one line': {
    language: 'fa-AF',
    body: [
      ['نامهٔ ', { text: 'a letter (2)', language: 'en', em: true }, ' به \u2067کابل\u2069، ۱۲-۳-۱۴'],
    ].map((text) => ({ type: 'paragraph', text })),
  },
  'characters that XML forbids': {
    title: 'A\u0000B\ufffe\ud800 ]]> C',
    body: ['bell \u0007, half \udc00, \u000b, <![CDATA[ ]]>, &nbsp; &amp; <br>'],
  },
  'a block of an unknown type': { body: [{ type: 'unknown', original: 'map"><script>' }] },
  'headings that skip levels': {
    body: [
      { type: 'heading', level: 4, text: 'Four' },
      { type: 'heading', level: 2, text: ['Two', { text: '1', note: 1 }] },
      { type: 'heading', level: 4, text: 'Four again' },
      { type: 'heading', level: 3, text: '' },
    ],
  },
  'links that lead nowhere': {
    body: [
      {
        type: 'paragraph',
        text: ['#p9 #p1 https://['].flatMap((all) => all.split(' ').map((href) => ({ text: href, href }))),
      },
    ],
  },
  'a quotation of everything': { body: [{ type: 'quote', body: Object.values(blocksByType), cite: 'x' }] },
};

test.each(Object.entries(hostileBodies))('%s makes a valid book', async (_, facts) => {
  const { bytes, missingPictures, otherForms } = openedBook(aBook([hostileArticle(facts)], { pictures }));
  expect(otherForms).toEqual([]);
  expect(await findings(bytes)).toEqual([]);
  expect(missingPictures).toEqual(JSON.stringify(facts).includes('none.png') ? ['images/none.png'] : []);
});

test('no heading is more than a level below the one before it', () => {
  const { textOf } = openedBook(aBook([hostileArticle(hostileBodies['headings that skip levels'] ?? {})]));
  const page = textOf('2026-01-02-an-article.xhtml');
  expect([...page.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['1', '2', '2', '3', '3']);
});

test('a picture that is none, or of a form that no book has, is left out and told', async () => {
  const avif = new TextEncoder().encode('\0\0\0\x1cftypavif');
  const page = new TextEncoder().encode('<!doctype html><p>Not found <svg></svg>');
  for (const bytes of [avif, page]) {
    const opened = openedBook(aBook([whole], { pictures: new Map([['images/kite.svg', bytes]]) }));
    expect(opened.missingPictures).toEqual(['images/kite.svg']);
    expect(opened.otherForms).toEqual(['images/kite.svg']);
    expect(await findings(opened.bytes)).toEqual([]);
    expect(opened.textOf(`${whole.id}.xhtml`)).toContain('[A kite above a roof]');
  }
});

test('a book needs an article', () => {
  expect(() => openedBook(aBook([]))).toThrow(RangeError);
});
