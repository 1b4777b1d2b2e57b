import { expect, test } from 'vitest';
import type { BlockFile } from '../../contract/blockSchema.ts';
import type { Finding } from '../formats/finding.ts';
import type { Join } from '../formats/join.ts';
import { foldedBlocks, withBlocks } from './findBlock.ts';

const folded = foldedBlocks([
  'The road goes down to the river.',
  { type: 'quote', body: ['It was mended in spring.', 'The road goes on.'] },
  { type: 'unheard-of' } as unknown as BlockFile,
  'او می\u200cرود و «باز» می\u200cگردد. The road goes on.',
  { type: 'note', number: 1, text: 'A papermaker’s title.' },
]);

const join = (words: string, before = '', after = ''): Join => ({
  kind: 'line',
  place: { words },
  before,
  after,
});
const blocks = (found: (Join | Finding)[]) => withBlocks(found, folded).map(({ place }) => place.block);

test('a join belongs to the block with its words, in text order', () => {
  expect(
    blocks([
      join('The road goes'),
      join('mended in spring'),
      join('The road goes on'),
      join('papermaker’s title'),
    ]),
  ).toEqual([1, 2, 2, 5]);
  expect(blocks([join('می\u200cرود  و'), join('The road goes on')])).toEqual([4, 4]);
  expect(blocks([join('papermaker’s'), join('goes down to')])).toEqual([5, 1]);
});

test('where the words at the boundary have changed, either side is enough', () => {
  expect(blocks([join('nowhere', 'down to the', 'rivers')])).toEqual([1]);
});

test('words outside the text, or in a field, have no block but keep their page', () => {
  const finding = (kind: Finding['kind'], words: string): Finding => ({
    kind,
    place: { page: 2, words },
    message: '',
  });
  const found = [
    finding('missing-field', 'title'),
    finding('page-order', '– 3 –'),
    finding('uncertain-hyphen', 'mended'),
  ];
  expect(withBlocks(found, folded).map(({ place }) => place)).toEqual([
    { page: 2, words: 'title' },
    { page: 2, words: '– 3 –' },
    { page: 2, block: 2, words: 'mended' },
  ]);
});
