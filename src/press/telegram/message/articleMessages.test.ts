import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleSchema } from '../../../contract/articleSchema.ts';
import { bundledArticles, publication } from '../../../testing/bundledArchive.ts';
import { anArticle, aPublication, blocksByType } from '../../../testing/factories.ts';
import { messageIssues } from '../testing/messageIssues.ts';
import { articleWords, messageWords } from '../testing/readBack.ts';
import { bodies } from '../testing/someBodies.ts';
import { articleMessages } from './articleMessages.ts';
import { messageLimits } from './messageSize.ts';

const origin = 'https://www.example.org';

function messagesOf(facts: Parameters<typeof anArticle>[0]) {
  const article = v.parse(articleSchema, anArticle(facts));
  const made = articleMessages(article, aPublication());
  expect(made.messages.flatMap((one) => messageIssues(one))).toEqual([]);
  return { article, ...made };
}

test('every article of the archive is valid messages, with all its words', () => {
  for (const article of bundledArticles()) {
    const { messages } = articleMessages(article, publication);
    expect(messages.flatMap((one) => messageIssues(one))).toEqual([]);
    expect(messageWords(messages)).toBe(articleWords(article, publication.origin));
  }
});

test('every block type becomes the block that Telegram has for it', () => {
  const { messages, pictures } = messagesOf({ body: Object.values(blocksByType) });
  expect(messages).toHaveLength(1);
  const reference = {
    type: 'reference_link',
    text: { type: 'superscript', text: '1' },
    reference_name: 'note-1',
  };
  const [verse] = blocksByType.verse.bayts;
  const inCell = { align: 'left', valign: 'top' };
  const url = `${origin}/articles/2026-01-02-an-article`;
  expect(messages[0]?.blocks).toEqual([
    { type: 'heading', size: 1, text: 'An article' },
    { type: 'paragraph', text: 'AA-AA desk' },
    { type: 'paragraph', text: '2 January 2026' },
    { type: 'paragraph', text: ['Plain, ', { type: 'italic', text: 'stressed' }, '.'] },
    { type: 'heading', size: 2, text: 'A heading' },
    { type: 'blockquote', blocks: [{ type: 'paragraph', text: 'A quoted word.' }], credit: 'Somebody' },
    {
      type: 'list',
      items: [
        { type: '1', value: 1, blocks: [{ type: 'paragraph', text: 'The first item' }] },
        { type: '1', value: 2, blocks: [{ type: 'paragraph', text: ['The second item', reference] }] },
      ],
    },
    {
      type: 'blockquote',
      // Each line for itself: its end ends every isolate.
      blocks: [
        {
          type: 'paragraph',
          text: verse.map((half) => `\u2067${half}\u2069`).flatMap((half, at) => (at ? ['\n', half] : half)),
        },
      ],
      credit: '\u2067مولانا\u2069',
    },
    { type: 'photo', photo: { type: 'photo', media: 'attach://picture-1' }, caption: { text: 'A kite' } },
    {
      type: 'table',
      is_bordered: true,
      cells: [
        ['Word', 'Meaning'].map((text) => ({ text, is_header: true, ...inCell })),
        ['gul', 'flower'].map((text) => ({ text, ...inCell })),
      ],
    },
    {
      type: 'paragraph',
      text: [
        { type: 'superscript', text: '1' },
        ' ',
        { type: 'reference', name: 'note-1', text: 'What the note says.' },
      ],
    },
    { type: 'paragraph', text: '[…]' },
    { type: 'divider' },
    { type: 'footer', text: { type: 'url', text: `\u2066${url}\u2069`, url } },
  ]);
  expect(pictures).toEqual({ 'picture-1': 'images/kite.svg' });
});

test('a message runs as its article does; what runs the other way is isolated in it', () => {
  const { messages } = messagesOf({
    language: 'fa-AF',
    body: [
      {
        type: 'paragraph',
        text: ['در «', { text: 'World Socialist', language: 'en', em: true }, '» آمده است'],
      },
      { type: 'paragraph', language: 'de', text: 'Was tun?' },
    ],
  });
  expect(messages[0]?.is_rtl).toBe(true);
  expect(messages[0]?.blocks?.slice(3, 5)).toEqual([
    {
      type: 'paragraph',
      text: ['در «\u2066', { type: 'italic', text: 'World Socialist' }, '\u2069» آمده است'],
    },
    { type: 'paragraph', text: '\u2066Was tun?\u2069' },
  ]);
  expect(messagesOf({}).messages[0]).not.toHaveProperty('is_rtl');
});

test('emphasis in Arabic script is bold, as on the page', () => {
  const { messages } = messagesOf({
    language: 'ps',
    body: [{ type: 'paragraph', text: [{ text: 'ښه', em: true }] }],
  });
  expect(messages[0]?.blocks?.[3]).toEqual({ type: 'paragraph', text: { type: 'bold', text: 'ښه' } });
});

test('a long article is cut between its blocks, numbered and told', () => {
  const words = 'A sentence of some words. '.repeat(600);
  const body = [words, { type: 'heading', level: 2, text: 'Second' }, words, words];
  const { article, messages, told } = messagesOf({ body });
  expect(messages).toHaveLength(2);
  expect(told).toEqual(['too long for one message: 2 parts']);
  expect(messages[0]?.blocks?.at(-1)).toEqual({ type: 'footer', text: '1 / 2' });
  expect(messageWords(messages)).toBe(articleWords(article, origin));
});

test('a heading goes with the text below it', () => {
  const words = 'A sentence of some words. '.repeat(1200);
  const { messages } = messagesOf({ body: [words, { type: 'heading', level: 2, text: 'Second' }, words] });
  expect(messages.map(({ blocks = [] }) => blocks.map(({ type }) => type).join(' '))).toEqual([
    'heading paragraph paragraph paragraph footer',
    'heading paragraph footer footer',
  ]);
});

test('a paragraph, a list, a table and a quotation that are too long for a message go on in the next', () => {
  const long = 'چند واژه دربارهٔ این \u2066word\u2069. '.repeat(2500);
  const items = Array.from({ length: 600 }, (_, at) => `Item ${at}`);
  const body = [
    long,
    { type: 'list', ordered: true, start: 5, items },
    { type: 'list', items: [long] },
    { type: 'table', head: ['a', 'b'], rows: items.map((item) => [item, 'x']) },
    { type: 'table', rows: [[long, long]] },
    { type: 'quote', body: [...items, long], cite: 'Somebody' },
    { type: 'verse', bayts: items.map((item) => [item, item]), attribution: 'Somebody' },
    { type: 'figure', src: 'images/kite.svg', alt: 'x', width: 1, height: 1, caption: long },
    ...items.slice(0, 60).map(() => blocksByType.figure),
  ];
  const { article, messages } = messagesOf({ language: 'fa-AF', body });
  expect(messageWords(messages)).toBe(articleWords(article, origin));
  const numbers = JSON.stringify(messages).match(/"value":\d+/g);
  expect(numbers).toEqual(items.map((_, at) => `"value":${5 + at}`));
});

test('what is nested too deep or too wide for Telegram stands flat, and that is told', () => {
  const deep = Array.from({ length: 14 }).reduce<unknown>(
    (inner, _, at) => ({ type: 'quote', body: [`Level ${at}`, inner], cite: `Who ${at}` }),
    { type: 'list', items: [[{ text: 'deep', em: true, strong: true, href: 'https://www.example.org/' }]] },
  );
  const row = Array.from({ length: 25 }, (_, at) => `cell ${at}`);
  const { article, messages, told } = messagesOf({ body: [deep, { type: 'table', rows: [row] }] });
  expect(messageWords(messages)).toBe(articleWords(article, origin));
  expect(told).toEqual([
    'quotations are more than 10 deep: the inner ones stand without a frame',
    `a table has more than ${messageLimits.columns} columns: its rows stand as a list`,
  ]);
});

test('a reference to a note in another message leads to the article’s page', () => {
  const reference = ['Word', { text: '1', note: 1 }];
  const note = { type: 'note', number: 1, text: 'The note.' };
  const near = messagesOf({ body: [{ type: 'paragraph', text: reference }, note] });
  expect(JSON.stringify(near.messages)).toContain('"reference_name":"note-1"');
  const far = messagesOf({ body: [{ type: 'paragraph', text: reference }, 'words '.repeat(6000), note] });
  expect(JSON.stringify(far.messages)).toContain(`"url":"${origin}/articles/${far.id}#note-1"`);
  expect(JSON.stringify(far.messages)).not.toContain('reference_name');
});

test('any body becomes valid messages with all its words, however small the messages are', () => {
  fc.assert(
    fc.property(
      bodies,
      fc.constantFrom('en', 'fa-AF', 'ps', 'xx'),
      fc.integer({ min: 60, max: 400 }),
      fc.integer({ min: 14, max: 40 }),
      (body, language, characters, blocks) => {
        const article = v.parse(articleSchema, anArticle({ body, language }));
        const limits = { ...messageLimits, characters, blocks, pictures: 2 };
        const { messages } = articleMessages(article, aPublication(), limits);
        // Each has room for its number besides.
        const whole = { ...limits, characters: characters + 40, blocks: blocks + 1 };
        expect(messages.flatMap((one) => messageIssues(one, whole))).toEqual([]);
        expect(messageWords(messages)).toBe(articleWords(article, origin));
      },
    ),
    { numRuns: 60 },
  );
});

test('a retracted article says so, when and why, and keeps its head, its source and its address', () => {
  const { article, messages, told } = messagesOf({
    body: [],
    source: { name: 'World Socialist', date: '2025-12-30' },
    retraction: { date: '2026-01-05', text: 'It was wrong.' },
  });
  expect(messages[0]?.blocks?.slice(0, 6)).toEqual([
    { type: 'heading', size: 1, text: 'An article' },
    { type: 'paragraph', text: 'AA-AA desk' },
    { type: 'paragraph', text: '2 January 2026' },
    { type: 'paragraph', text: { type: 'bold', text: 'This article was retracted.' } },
    { type: 'paragraph', text: ['\u20665 January 2026\u2069: ', 'It was wrong.'] },
    { type: 'footer', text: [['\u2066', 'World Socialist', '\u2069'], ' ', '\u206630 December 2025\u2069'] },
  ]);
  expect(messageWords(messages)).toBe(articleWords(article, origin));
  expect(told).toEqual([]);
});

test('the day beside a name in other letters, and before words in them, does not join them', () => {
  const { messages } = messagesOf({
    language: 'fa-AF',
    source: { name: 'World Socialist', date: '2023-09-28', url: 'https://www.example.org/' },
    updated: '2026-01-05',
    corrections: [{ date: '2026-01-05', text: 'World Socialist' }],
  });
  const day = '\u2067۱۵ جدی ۱۴۰۴\u2069';
  const name = { type: 'url', text: 'World Socialist', url: 'https://www.example.org/' };
  expect(messages[0]?.blocks?.slice(-5, -1)).toEqual([
    { type: 'footer', text: [['\u2066', name, '\u2069'], ' ', '\u2067۶ میزان ۱۴۰۲\u2069'] },
    { type: 'footer', text: ['به‌روزرسانی', ` ${day}`] },
    { type: 'heading', size: 4, text: 'تصحیح‌ها' },
    { type: 'list', items: [{ blocks: [{ type: 'paragraph', text: [`${day}: `, 'World Socialist'] }] }] },
  ]);
});

test('below a correction stands what it changed, each passage in its own direction, its words that differ marked', () => {
  const changes = [
    { before: 'Tea from Balkh.', after: 'Tea from Herat.' },
    { after: 'چای (tea) سبز', language: 'fa-AF' },
  ];
  const corrections = [{ date: '2026-01-03', text: 'A town.', changes }];
  const { article, messages } = messagesOf({ corrections });
  const passage = (text: unknown) => ({ type: 'blockquote', blocks: [{ type: 'paragraph', text }] });
  const list = messages[0]?.blocks?.at(-2);
  expect(list).toMatchObject({
    type: 'list',
    items: [
      {
        blocks: [
          { type: 'paragraph' },
          passage(['Tea from ', { type: 'strikethrough', text: 'Balkh.' }]),
          passage(['Tea from ', { type: 'underline', text: 'Herat.' }]),
          passage(['\u2067', { type: 'underline', text: 'چای (tea) سبز' }, '\u2069']),
        ],
      },
    ],
  });
  expect(messageWords(messages)).toBe(articleWords(article, origin));

  const long = 'A word or two. '.repeat(5000);
  const cut = messagesOf({
    corrections: [{ date: '2026-01-03', text: 'All.', changes: [{ before: long }] }],
  });
  expect(cut.messages.length).toBeGreaterThan(2);
  expect(messageWords(cut.messages)).toBe(articleWords(cut.article, origin));
});
