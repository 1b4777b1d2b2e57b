import { expect, test } from 'vitest';
import type { SourceBlock } from '../../formats/sourceDocument.ts';
import { startBuilder } from './builder.ts';
import { quoteAt, stanzaAt } from './quotations.ts';
import { versesAt } from './verse.ts';

test('what begins at a paragraph is asked of it and not of all the paragraphs below, or 50,000 of them take minutes', () => {
  const blocks: SourceBlock[] = [
    { kind: 'paragraph', runs: [{ text: 'A paragraph like any other, and no verse.' }] },
    { kind: 'paragraph', runs: [{ text: 'The next one.' }] },
  ];
  Object.defineProperty(blocks, 1, {
    enumerable: true,
    get() {
      throw new Error('looked further than it must');
    },
  });
  const builder = startBuilder({ language: 'en', languageOf: () => undefined, numberOf: () => 1 });
  expect(versesAt(blocks, 0)).toBeUndefined();
  expect(quoteAt(blocks, 0, builder)).toBeUndefined();
  expect(stanzaAt(blocks, 0, builder)).toBeUndefined();
});
