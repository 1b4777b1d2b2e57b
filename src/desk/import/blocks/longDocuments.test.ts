import { expect, test } from 'vitest';
import type { DocumentBlock } from '../../formats/parsedDocument.ts';
import { paragraph } from '../../formats/testing/documentParts.ts';
import { createBlockBuilder } from './blockBuilder.ts';
import { quoteAt, stanzaAt } from './quoteBlocks.ts';
import { versesAt } from './verse.ts';

test('50,000 paragraphs are imported in seconds', () => {
  const blocks: DocumentBlock[] = [
    paragraph('A paragraph like any other, and no verse.'),
    paragraph('The next one.'),
  ];
  Object.defineProperty(blocks, 1, {
    enumerable: true,
    get() {
      throw new Error('looked further than it must');
    },
  });
  const builder = createBlockBuilder({ language: 'en', languageOf: () => undefined, numberOf: () => 1 });
  expect(versesAt(blocks, 0)).toBeUndefined();
  expect(quoteAt(blocks, 0, builder)).toBeUndefined();
  expect(stanzaAt(blocks, 0, builder)).toBeUndefined();
});
