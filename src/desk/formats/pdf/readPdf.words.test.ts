import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset } from './testing/typeset.ts';
import { joined, readPages, textsOf } from './testing/words.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyzäöüßéèçñåøışğжщя'];
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
  .map((signs) => signs.join(''));
const paragraph = fc.array(word, { minLength: 25, maxLength: 60 }).map((words) => words.join(' '));
const article = fc.array(paragraph, { minLength: 1, maxLength: 4 });

/** Sets paragraphs with an indent, one below the other. */
function set(texts: string[], indent: number) {
  let y = 720;
  return texts.flatMap((text) => {
    const pieces = typeset(text, { x: 60, y, width: 480, indent });
    y = Math.min(...pieces.map((piece) => piece.y)) - 15;
    return pieces;
  });
}

test('the words of European text and their order survive, whatever they are', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (texts) => {
      const document = await readPages({ pieces: set(texts, 24) });
      expect(textsOf(document).join(' ').split(/\s+/)).toEqual(texts.join(' ').split(' '));
    }),
    { numRuns: 25 },
  );
});

test('indented paragraphs are the same paragraphs', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (texts) => {
      const document = await readPages({ pieces: set(texts, 24) });
      expect(textsOf(document).map(joined)).toEqual(texts);
    }),
    { numRuns: 25 },
  );
});

test('the order in which a page’s pieces are stored does not matter', async () => {
  await fc.assert(
    fc.asyncProperty(paragraph, fc.infiniteStream(fc.nat()), async (text, keys) => {
      const pieces = set([text], 24);
      const mixed = pieces
        .map((piece) => ({ piece, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ piece }) => piece);
      const [one, other] = await Promise.all([pieces, mixed].map((some) => readPages({ pieces: some })));
      expect(other?.blocks).toEqual(one?.blocks);
    }),
    { numRuns: 25 },
  );
});
