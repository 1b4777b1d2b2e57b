import * as v from 'valibot';
import { expect, test } from 'vitest';
import { blocksByType } from '../testing/factories.ts';
import { blocksWithin, foldBlock, spansIn, withImagePaths } from './blockParts.ts';
import { type Block, type BlockFile, blockSchema } from './blockSchema.ts';

const { figure, list } = blocksByType;
const nested = v.parse(blockSchema, {
  type: 'quote',
  body: ['Before.', { type: 'quote', body: [figure, 'Within.'], cite: 'One' }],
  cite: 'Two',
});

test('the parts of a block come in reading order, those inside its blocks where these stand', () => {
  const parts = (block: Block): string[] =>
    foldBlock(block, {
      text: (text) => [String(text)],
      image: ({ alt }, field) => [`${field}: ${alt}`],
      block: (inner, field) => [field, ...parts(inner)],
    });
  expect(parts(nested)).toEqual([
    ...['body.0', 'Before.'],
    ...['body.1', 'body.0', `src: ${figure.alt}`, figure.caption, 'body.1', 'Within.', 'One'],
    'Two',
  ]);
});

test('every block within a body has its path', () => {
  expect(blocksWithin([nested]).map(([{ type }, path]) => [path, type])).toEqual([
    ['body.0', 'quote'],
    ['body.0.body.0', 'paragraph'],
    ['body.0.body.1', 'quote'],
    ['body.0.body.1.body.0', 'figure'],
    ['body.0.body.1.body.1', 'paragraph'],
  ]);
});

test('a block has the spans of its own texts', () => {
  expect(spansIn(v.parse(blockSchema, list))).toEqual([{ text: '1', note: 1 }]);
});

test('a picture is moved wherever it stands, and a block without one stays the same object', () => {
  const moved = withImagePaths(nested, (src) => `drafts/${src}`);
  const paths = blocksWithin([moved]).flatMap(([block]) => foldBlock(block, { image: ({ src }) => [src] }));
  expect(paths).toEqual([`drafts/${figure.src}`]);
  const verse = v.parse(blockSchema, blocksByType.verse);
  expect(withImagePaths(verse, () => 'elsewhere')).toBe(verse);
});

test('a quotation that its file has as a plain string is walked as one', () => {
  const quote: BlockFile = { type: 'quote', body: 'words' };
  expect(blocksWithin<BlockFile>([quote])).toEqual([
    [quote, 'body.0'],
    ['words', 'body.0.body.0'],
  ]);
});

test.each([
  null,
  7,
  'words',
  {},
  { type: 'poll', src: 'images/a.svg' },
  { type: 'constructor' },
  { type: '__proto__' },
  { ...list, items: 'words' },
])('the unfinished block %j is walked as far as it goes', (file) => {
  const block = file as unknown as BlockFile;
  expect(blocksWithin([block])).toEqual([[block, 'body.0']]);
  expect(withImagePaths(block, () => 'elsewhere')).toEqual(block);
});
