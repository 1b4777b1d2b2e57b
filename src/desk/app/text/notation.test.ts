import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../contract/text/plainText.ts';
import type { Span, Text } from '../../../contract/text/textSchema.ts';
import { readLines, readNotation, splitNotation, writeLines, writeNotation } from './notation.ts';

test('plain text is typed as it is, including brackets and underscores', () => {
  for (const text of ['می‌شود.', 'a [sic] text', '5 * 3', 'snake_case', 'C:\\', 'ends in \\', '{x}', '*']) {
    expect(readNotation(writeNotation(text))).toEqual(text);
  }
  expect(writeNotation('a [sic] text, 5 * 3')).toBe('a [sic] text, 5 * 3');
});

test('emphasis is typed as in a messenger', () => {
  expect(readNotation('a *strong* and a _stressed_ word')).toEqual([
    'a ',
    { text: 'strong', strong: true },
    ' and a ',
    { text: 'stressed', em: true },
    ' word',
  ]);
  expect(readNotation('see [the *report*](https://example.org/a_(b\\)) now[^2]')).toEqual([
    'see ',
    { text: 'the ', href: 'https://example.org/a_(b)' },
    { text: 'report', strong: true, href: 'https://example.org/a_(b)' },
    ' now',
    { text: '2', note: 2 },
  ]);
  expect(readNotation('das Wort {fa-AF:کتاب} hier')).toEqual([
    'das Wort ',
    { text: 'کتاب', language: 'fa-AF' },
    ' hier',
  ]);
});

test('a sign that never closes stands for itself', () => {
  for (const typed of ['*a', 'a_b', '[a](', '[a] b', '{de:a', '{not a tag:a}', '**', '[^0]']) {
    expect(readNotation(typed)).toBe(typed);
  }
});

const words = fc.string({
  unit: fc.constantFrom('a', 'ب', ' ', '*', '_', '[', ']', '(', ')', '{', '}', ':', '^', '1', '\\', '\n'),
});
const span: fc.Arbitrary<Span> = fc
  .record(
    {
      text: words,
      em: fc.constant(true),
      strong: fc.constant(true),
      href: fc.constantFrom('https://example.org/', '/articles/x_(y)', 'https://example.org/\\a'),
      language: fc.constantFrom('de', 'fa-AF'),
      note: fc.integer({ min: 1, max: 99 }),
    },
    { requiredKeys: ['text'] },
  )
  .map((run) => run as Span);

/** A text character by character with its marks: texts that agree here read the same. */
function told(text: Text): string[] {
  const runs = typeof text === 'string' ? [text] : text;
  return runs.flatMap((run) => {
    if (typeof run === 'string') return [...run];
    const { text: letters, ...qualities } = run;
    const marked = Object.entries(qualities).sort().join();
    return run.note !== undefined && letters === ''
      ? [`note,${run.note}`]
      : [...letters].map((letter) => letter + marked);
  });
}

test('any text written in the notation reads back the same', () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.array(fc.oneof(words, span))), (text: Text) => {
      const again = readNotation(writeNotation(text));
      expect(told(again)).toEqual(told(text));
      expect(plainText(again)).toBe(plainText(text));
    }),
    { numRuns: 2000 },
  );
});

test('where texts are one per line, a backslash escapes a line end inside a text, but never in an address', () => {
  expect(writeLines(['one\ntwo', 'three'])).toBe('one\\\ntwo\nthree');
  expect(readLines('one\\\ntwo\nthree')).toEqual(['one\ntwo', 'three']);
  const texts: Text[] = [
    ['[a](', { text: '\n', href: 'https://example.org/' }],
    'ends in \\',
    '\\\n',
    '\\\\\n',
  ];
  expect(readLines(writeLines(texts))).toEqual(texts);
});

test('texts typed one per line come back as separate texts', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.array(fc.oneof(words, span))), { minLength: 1 }), (texts) => {
      expect(readLines(writeLines(texts)).map(told)).toEqual(texts.map(told));
    }),
    { numRuns: 1000 },
  );
});

test('splitting anywhere loses and gains nothing but the space between the halves', () => {
  const letters = (text: Text) => told(text).filter((letter) => letter.trim() !== '' && !/^\s/.test(letter));
  fc.assert(
    fc.property(fc.oneof(words, fc.array(fc.oneof(words, span))), fc.nat(80), (text: Text, at) => {
      const typed = writeNotation(text);
      const [before, after] = splitNotation(typed, Math.min(at, typed.length));
      expect([...letters(before), ...letters(after)]).toEqual(letters(readNotation(typed)));
    }),
    { numRuns: 2000 },
  );
});
