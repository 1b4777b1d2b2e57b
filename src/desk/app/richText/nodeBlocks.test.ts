import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { type BlockFile, blockSchema } from '../../../contract/blockSchema.ts';
import { blocksByType } from '../../../testing/factories.ts';
import { keyed } from '../editor/editedArticle.ts';
import { bodyOf, documentOf } from './keyedNodes.ts';
import { blockOf, nodeOf } from './nodeBlocks.ts';
import { arbitraryBlock } from './testing/arbitraryBody.ts';

const read = (block: unknown) => v.parse(blockSchema, block);
/** As it reads: a text of one plain run is that run. */
const plain = (block: unknown) =>
  JSON.parse(JSON.stringify(read(block)), (field, value) =>
    field === 'text' && Array.isArray(value) && value.length === 1 && typeof value[0] === 'string'
      ? value[0]
      : value,
  );

test('any block becomes a node that the schema allows, and comes back the same', () => {
  fc.assert(
    fc.property(arbitraryBlock, (block) => {
      const node = nodeOf(block);
      node.check();
      expect(blockOf(node)).toEqual(block);
    }),
    { numRuns: 1500 },
  );
});

test('a block of every type is edited, none is kept apart', () => {
  for (const block of Object.values(blocksByType)) {
    const node = nodeOf(block as unknown as BlockFile);
    expect(node.type.name).toBe(block.type);
    expect(read(blockOf(node))).toEqual(read(block));
  }
});

const articles = globSync('public/content/articles/*/*.json');

test('every article of the archive comes back as it was', () => {
  expect(articles.length).toBeGreaterThan(40);
  for (const file of articles) {
    const { body }: ArticleFile = JSON.parse(readFileSync(file, 'utf8'));
    for (const block of body) {
      expect(nodeOf(block).type.name).not.toBe('opaque');
      expect(read(blockOf(nodeOf(block)))).toEqual(plain(block));
    }
    const blocks = body.map(keyed);
    expect(bodyOf(documentOf(blocks, 'en'))).toEqual(blocks);
  }
});

test('what another hand spelled otherwise says the same', () => {
  const spelled: [unknown, BlockFile][] = [
    [{ type: 'paragraph', text: ['a', 'b', ''] }, 'ab'],
    [
      {
        type: 'paragraph',
        text: [
          { text: 'a', em: false },
          { text: '', strong: true },
        ],
      },
      'a',
    ],
    [
      { type: 'quote', body: 'a' },
      { type: 'quote', body: ['a'] },
    ],
    [
      { type: 'table', head: [], rows: [['a']] },
      { type: 'table', rows: [['a']] },
    ],
  ];
  for (const [block, same] of spelled) {
    expect(blockOf(nodeOf(block as BlockFile))).toEqual(same);
    expect(read(same)).toEqual(read(blockOf(nodeOf(block as BlockFile))));
  }
});

test.each([
  { type: 'paragraph' },
  { type: 'heading', text: 7 },
  { type: 'list', items: [] },
  { type: 'list', items: 'one' },
  { type: 'verse', bayts: [['one']] },
  { type: 'quote', body: [7] },
  { type: 'table', rows: [[]] },
  { type: 'note', number: 'one', text: 'a' },
  { type: 'figure', alt: 'a' },
  { type: 'hologram', light: 1 },
])('a block that has not the shape of its type is kept as it is: %j', (block) => {
  const node = nodeOf(block as unknown as BlockFile);
  expect(node.type.name).toBe('opaque');
  expect(blockOf(node)).toEqual(block);
});
