import { expect, test } from 'vitest';
import { namedPassageOf } from './namedPassageOf.ts';

const at = (hash: string, search = '') => namedPassageOf({ hash, search }, true);
const block = (hash: string, search: string) => at(hash, search)?.block;

test('words are named at their own block alone: a link to another place of the page leaves them in the address', () => {
  const search = '?words=12-30-k3x9z';
  expect(at('#p7', search)).toMatchObject({ words: '12-30-k3x9z', block: 7, directives: [] });
  // A note, a heading, another block, the top.
  for (const hash of ['#note-3', '#p7a', '#p9', '']) expect(at(hash, search)).toBeUndefined();
  // Back again, and with a directive.
  expect(block('#p7', search)).toBe(7);
  expect(block('#p7:~:text=so', search)).toBe(7);
});

test('words without a block are of the whole article, and other words have their own', () => {
  expect(at('', '?words=1-2-a')).toMatchObject({ words: '1-2-a', block: undefined });
  expect(at('#note-3', '?words=1-2-a')).toBeUndefined();
  expect(at('#p1', '?words=1-2-a')).toBeUndefined();
  expect(block('#p9', '?words=5-6-b')).toBe(9);
});

test('a directive is followed to whatever place its address names', () => {
  expect(at('#note-3:~:text=so')).toMatchObject({ directives: [{ start: 'so' }], words: null });
  expect(at('#note-3:~:text=so', '?words=5-6-b')).toMatchObject({
    directives: [{ start: 'so' }],
    words: null,
  });
  expect(at('#p7')).toBeUndefined();
});
