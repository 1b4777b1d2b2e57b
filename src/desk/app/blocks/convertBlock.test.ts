import { expect, test } from 'vitest';
import type { Text } from '../../../contract/text/textSchema.ts';
import { blocksByType } from '../../../testing/factories.ts';
import { convertBlock, joinBlocks } from './convertBlock.ts';
import { type EditedBlock, toBlockFile, toEditedBlock } from './editedBlock.ts';

const paragraph: EditedBlock = { type: 'paragraph', text: ['One ', { text: 'two', em: true }, ' three.'] };

test('a paragraph becomes a heading, a quotation, a list, and comes back with every word and stress', () => {
  for (const type of ['heading', 'quote', 'list'] as const) {
    const [there] = convertBlock(paragraph, type) ?? [];
    expect(there?.type).toBe(type);
    expect(there && convertBlock(there, 'paragraph')).toEqual([paragraph]);
  }
});

test('lines become bayts, two hemistichs each, and paragraphs again', () => {
  const lines: EditedBlock = { type: 'paragraph', text: 'یک\nدو\nسه     چهار', language: 'fa-AF' };
  const [verse] = convertBlock(lines, 'verse') ?? [];
  expect(verse).toEqual({
    type: 'verse',
    language: 'fa-AF',
    bayts: [
      ['یک', 'دو'],
      ['سه', 'چهار'],
    ],
  });
  expect(
    verse && convertBlock(verse, 'paragraph')?.map((block) => block.type === 'paragraph' && block.text),
  ).toEqual(['یک', 'دو', 'سه', 'چهار']);
});

test('a quotation keeps whom it cites as its last words', () => {
  const quote: EditedBlock = { type: 'quote', body: [paragraph], cite: 'Somebody' };
  expect(convertBlock(quote, 'paragraph')).toEqual([paragraph, { type: 'paragraph', text: 'Somebody' }]);
});

test('what a kind cannot hold is not changed into it: a quoted table, note or gap keeps its quotation', () => {
  const table: EditedBlock = { type: 'table', rows: [['a', 'b']] };
  const note: EditedBlock = { type: 'note', number: 1, text: 'A note.' };
  for (const inner of [table, note, { type: 'gap' } as const]) {
    const quote: EditedBlock = { type: 'quote', body: [paragraph, inner] };
    for (const type of ['paragraph', 'heading', 'list', 'verse'] as const)
      expect(convertBlock(quote, type)).toBeUndefined();
  }
});

test('verse, which is plain words, is not made of a text with a link, a note’s number or stress', () => {
  const linked: Text = ['See ', { text: 'this', href: 'https://example.org/' }];
  const noted: Text = ['A claim', { text: '1', note: 1 }];
  for (const text of [linked, noted, paragraph.text])
    expect(convertBlock({ type: 'paragraph', text }, 'verse')).toBeUndefined();
});

test('a quoted paragraph of another language takes its language along', () => {
  const quote: EditedBlock = {
    type: 'quote',
    language: 'fa-AF',
    body: [
      { type: 'paragraph', text: 'یک' },
      { type: 'paragraph', text: ['Ein ', { text: 'Wort', em: true }], language: 'de' },
    ],
  };
  expect(convertBlock(quote, 'paragraph')).toEqual([
    { type: 'paragraph', text: 'یک', language: 'fa-AF' },
    { type: 'paragraph', text: ['Ein ', { text: 'Wort', em: true }], language: 'de' },
  ]);
  expect(convertBlock(quote, 'list')).toEqual([
    {
      type: 'list',
      language: 'fa-AF',
      items: [
        'یک',
        [
          { text: 'Ein ', language: 'de' },
          { text: 'Wort', em: true, language: 'de' },
        ],
      ],
    },
  ]);
  expect(convertBlock(quote, 'verse')).toBeUndefined();
  const german: EditedBlock = {
    type: 'quote',
    body: [{ type: 'paragraph', text: 'Ein Wort', language: 'de' }],
  };
  expect(convertBlock(german, 'verse')).toEqual([
    { type: 'verse', bayts: [['Ein Wort', '']], language: 'de' },
  ]);
});

test('an empty block of any kind becomes an empty block of another, and is not gone', () => {
  for (const from of ['paragraph', 'heading', 'quote', 'list', 'verse'] as const) {
    const [empty] = convertBlock({ type: 'paragraph', text: '' }, from) ?? [];
    expect(empty?.type).toBe(from);
    expect(empty && convertBlock(empty, 'paragraph')).toEqual([{ type: 'paragraph', text: '' }]);
  }
  expect(convertBlock({ type: 'verse', bayts: [] }, 'paragraph')).toEqual([{ type: 'paragraph', text: '' }]);
});

test('neighbours of one kind are joined with every word', () => {
  const list: EditedBlock = { type: 'list', items: ['a'] };
  expect(joinBlocks(paragraph, paragraph)).toEqual({
    type: 'paragraph',
    text: ['One ', { text: 'two', em: true }, ' three.', ' ', 'One ', { text: 'two', em: true }, ' three.'],
  });
  expect(joinBlocks(list, { type: 'list', items: ['b'] })).toEqual({ type: 'list', items: ['a', 'b'] });
});

test('blocks of two languages, or of two kinds, are not joined', () => {
  expect(joinBlocks(paragraph, { ...paragraph, language: 'de' })).toBeUndefined();
  expect(joinBlocks(paragraph, { type: 'gap' })).toBeUndefined();
});

test('a file’s blocks that nobody touches come back as they were', () => {
  for (const block of [
    ...Object.values(blocksByType),
    'Words.',
    { type: 'paragraph', text: 'Worte.', language: 'de' },
    { type: 'list', ordered: true, items: ['a'] },
    { type: 'quote', body: ['In it.', { type: 'verse', bayts: [['a', 'b']] }] },
    { type: 'break' },
  ]) {
    const edited = toEditedBlock(block);
    expect(edited && toBlockFile(edited)).toEqual(block);
  }
  expect(toEditedBlock({ type: 'hologram' })).toBeUndefined();
});
