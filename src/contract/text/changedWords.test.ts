import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWords } from './changedWords.ts';

test('the words that differ are marked, without the space around them', () => {
  expect(changedWords('Tagab is in Parwan today.', 'Tagab is in Kapisa today.')).toEqual({
    before: ['Tagab is in ', 'Parwan', ' today.'],
    after: ['Tagab is in ', 'Kapisa', ' today.'],
  });
});

test('two changes in one passage are marked one by one', () => {
  expect(changedWords('گره متقارن نیست و گره فارسی است', 'گره نامتقارن نیست و گره ترکی است')).toEqual({
    before: ['گره ', 'متقارن', ' نیست و گره ', 'فارسی', ' است'],
    after: ['گره ', 'نامتقارن', ' نیست و گره ', 'ترکی', ' است'],
  });
});

test('what only one of them has is marked there alone', () => {
  expect(changedWords('one three', 'one two three')).toEqual({
    before: ['one three'],
    after: ['one ', 'two', ' three'],
  });
  expect(changedWords('', 'All is new.')).toEqual({ before: [''], after: ['', 'All is new.'] });
});

test('passages that are too long to compare word by word are marked between their like ends', () => {
  const many = (word: string) => Array.from({ length: 600 }, (_, at) => `${word}${at}`).join(' ');
  const { before, after } = changedWords(`Same ${many('a')} end`, `Same ${many('b')} end`);
  expect(before).toEqual(['Same ', many('a'), ' end']);
  expect(after).toEqual(['Same ', many('b'), ' end']);
});

test('whatever the texts: their parts joined are they, and what stays is the same words in both', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '\n', 'ب', '،')).map((all) => all.join(''));
  const words = (parts: string[], marked: number) =>
    parts.flatMap((part, at) => (at % 2 === marked ? (part.match(/\S+/gu) ?? []) : []));
  fc.assert(
    fc.property(text, text, (old, now) => {
      const { before, after } = changedWords(old, now);
      expect(before.join('')).toBe(old);
      expect(after.join('')).toBe(now);
      expect(words(before, 0)).toEqual(words(after, 0));
    }),
  );
});
