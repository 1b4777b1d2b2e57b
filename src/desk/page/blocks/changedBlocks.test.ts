import { expect, test } from 'vitest';
import { changed, joinedBlocks, parted } from './changedBlocks.ts';
import { type EditedBlock, toEdited, toFile } from './editedBlock.ts';

const paragraph: EditedBlock = { type: 'paragraph', text: ['One ', { text: 'two', em: true }, ' three.'] };

test('a paragraph becomes a heading, a quotation, a list, and comes back with every word and stress', () => {
  for (const type of ['heading', 'quote', 'list'] as const) {
    const [there] = changed(paragraph, type);
    expect(there?.type).toBe(type);
    expect(there && changed(there, 'paragraph')).toEqual([paragraph]);
  }
});

test('lines become bayts, two hemistichs each, and paragraphs again', () => {
  const lines: EditedBlock = { type: 'paragraph', text: 'یک\nدو\nسه     چهار', language: 'fa-AF' };
  const [verse] = changed(lines, 'verse');
  expect(verse).toEqual({
    type: 'verse',
    language: 'fa-AF',
    bayts: [
      ['یک', 'دو'],
      ['سه', 'چهار'],
    ],
  });
  expect(
    verse && changed(verse, 'paragraph').map((block) => block.type === 'paragraph' && block.text),
  ).toEqual(['یک', 'دو', 'سه', 'چهار']);
});

test('a quotation keeps whom it cites as its last words', () => {
  const quote: EditedBlock = { type: 'quote', body: [paragraph], cite: 'Somebody' };
  expect(changed(quote, 'paragraph')).toEqual([paragraph, { type: 'paragraph', text: 'Somebody' }]);
});

test('a paragraph is parted at the cursor and joined again', () => {
  const [first, second] = parted(paragraph, ['One ', '_two_ three.']) ?? [];
  expect(first).toEqual({ type: 'paragraph', text: 'One' });
  expect(second).toEqual({ type: 'paragraph', text: [{ text: 'two', em: true }, ' three.'] });
  expect(first && second && joinedBlocks(first, second)).toEqual({
    type: 'paragraph',
    text: ['One', ' ', { text: 'two', em: true }, ' three.'],
  });
  expect(parted(paragraph, ['', 'One two three.'])).toBeUndefined();
});

test('blocks of two languages, or of two kinds, are not joined', () => {
  expect(joinedBlocks(paragraph, { ...paragraph, language: 'de' })).toBeUndefined();
  expect(joinedBlocks(paragraph, { type: 'gap' })).toBeUndefined();
});

test('a file’s blocks that nobody touches come back as they were', () => {
  for (const block of [
    'Words.',
    { type: 'paragraph', text: 'Worte.', language: 'de' },
    { type: 'list', ordered: true, items: ['a'] },
    { type: 'quote', body: ['In it.', { type: 'verse', bayts: [['a', 'b']] }] },
    { type: 'break' },
  ]) {
    const edited = toEdited(block);
    expect(edited && toFile(edited)).toEqual(block);
  }
  expect(toEdited({ type: 'hologram' })).toBeUndefined();
});
