import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JsonPart, JsonParts } from './JsonParts.ts';

const limits = { depth: 64, characters: 100_000 };

/** Reads a text that arrives in pieces of these lengths, over and over. */
function readInPieces(text: string, lengths: readonly number[], own = limits) {
  const parts = new JsonParts('items', own);
  const found: JsonPart[] = [];
  let at = 0;
  for (let piece = 0; at < text.length; piece += 1) {
    const length = lengths[piece % lengths.length] ?? 1;
    found.push(...parts.read(text.slice(at, at + length)));
    at += length;
  }
  return { found, isWhole: parts.isWhole };
}

const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const documents = fc.record({ head: fc.jsonValue(), items: fc.array(fc.jsonValue()), after: fc.jsonValue() });

test('an object in any pieces gives its members, and the elements of its list one by one', () => {
  fc.assert(
    fc.property(documents, lengths, fc.constantFrom(undefined, 2), (document, pieces, indent) => {
      const json: unknown = JSON.parse(JSON.stringify(document));
      const { found, isWhole } = readInPieces(JSON.stringify(document, null, indent), pieces);
      const { head, items, after } = json as typeof document;
      expect(isWhole).toBe(true);
      expect(found).toEqual([
        { name: 'head', value: head },
        ...items.map((value) => ({ value })),
        { name: 'after', value: after },
      ]);
    }),
  );
});

test('cut anywhere it gives what came before, and says that it is not whole', () => {
  fc.assert(
    fc.property(documents, lengths, fc.nat(), (document, pieces, cut) => {
      const text = JSON.stringify(document);
      const { found: all } = readInPieces(text, [text.length]);
      const { found, isWhole } = readInPieces(text.slice(0, cut % text.length), pieces);
      expect(isWhole).toBe(false);
      expect(found).toEqual(all.slice(0, found.length));
    }),
  );
});

test('any text is read or refused as no JSON, never otherwise', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\a1 ') }), lengths, (text, pieces) => {
      try {
        readInPieces(text, pieces);
      } catch (error) {
        expect(error).toBeInstanceOf(SyntaxError);
      }
    }),
  );
});

test('an element beyond a limit is left out by itself', () => {
  const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
  const long = JSON.stringify('x'.repeat(500));
  const { found, isWhole } = readInPieces(`{"items":[1,${deep},2,${long},nonsense,3]}`, [7], {
    depth: 64,
    characters: 300,
  });
  expect(found.map(({ value }) => value)).toEqual([1, undefined, 2, undefined, undefined, 3]);
  expect(isWhole).toBe(true);
});
