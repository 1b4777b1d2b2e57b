import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuotedLine } from '../credit/quotation.ts';
import { brokenLines } from './brokenLines.ts';
import { layOutQuote } from './layOutQuote.ts';

/** Every character is half as wide as it is high. */
const measure = (text: string, size = 1) => text.length * size * 0.5;
const type = () => ({ leading: 1.5, measure });
const article = {
  id: '2026-01-01-one',
  language: 'de',
  title: 'Titel',
  authors: ['Anna'],
  date: '2026-01-01',
} as const;
const room = { width: 900, height: 600 };
const laid = (...lines: QuotedLine[]) => layOutQuote({ lines, article: { ...article } }, room, type);
const text = (words: string, kind: QuotedLine['kind'] = 'text'): QuotedLine => ({
  text: words,
  language: 'de',
  kind,
});

test('a short quotation is as large as the largest size, between its language’s marks', () => {
  const { size, lines, isShortened } = laid(text('Ein Satz.'));
  expect([size, isShortened, lines.map((line) => line.text)]).toEqual([96, false, ['„Ein Satz.“']]);
});

test('lines are about as long as each other', () => {
  const lines = brokenLines('aaa bbb ccc ddd eee', 19 * 0.5 - 1, measure) ?? [];
  expect(lines).toEqual(['aaa bbb ccc', 'ddd eee']);
  expect(brokenLines('aaa bbb ccc ddd', 7, measure)).toEqual(['aaa bbb', 'ccc ddd']);
});

test('whatever is quoted, no line is wider than its room, nothing is lost, and no word is divided that fits', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((one) => !/\s/.test(one));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const lines = brokenLines(words.join(' '), 30, measure, true) ?? [];
      expect(Math.max(...lines.map((line) => measure(line)))).toBeLessThanOrEqual(30);
      expect(lines.join(' ')).toBe(words.join(' '));
    }),
  );
});

test('a long one is set smaller, a longer one ends at a sentence, and says so', () => {
  const sentence = 'Ein Satz, der acht Wörter lang ist und endet.';
  const whole = laid(text(Array(8).fill(sentence).join(' ')));
  expect(whole.isShortened).toBe(false);
  expect(whole.size).toBeLessThan(96);
  const { lines, size, height, isShortened } = laid(text(Array(200).fill(sentence).join(' ')));
  expect([isShortened, size, height <= room.height]).toEqual([true, 31, true]);
  expect(lines.map((line) => line.text).join(' ')).toMatch(/^„Ein Satz.* endet\. \[…\]“$/);
});

test('of a whole article no more is measured than a card holds, and a short one not a thousand times', () => {
  let count = 0;
  const laidOut = (words: number) => {
    count = 0;
    const lines = [text(Array.from({ length: words }, (_, at) => `Wort${at}`).join(' '))];
    return layOutQuote({ lines, article: { ...article } }, room, () => ({
      leading: 1.5,
      measure: (one, size) => {
        count += 1;
        return measure(one, size);
      },
    }));
  };
  expect(laidOut(30).isShortened).toBe(false);
  expect(count).toBeLessThan(200);
  expect(laidOut(300).isShortened).toBe(true);
  expect(count).toBeLessThan(1500);
  const long = laidOut(30_000);
  expect([long.isShortened, long.height <= room.height]).toEqual([true, true]);
  expect(long.lines.length).toBeGreaterThan(5);
  expect(count).toBeLessThan(1500);
});

test('a long text of a script without spaces is shortened between its characters', () => {
  const { lines, isShortened } = laid(text('字'.repeat(5000)));
  expect(isShortened).toBe(true);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.map((line) => line.text).join('')).toMatch(/^„字+ ?\[…\]“$/);
});

test('a word that no line holds is divided between whole characters, at the smallest size alone', () => {
  const { size, lines } = laid(text('x'.repeat(120)));
  expect(size).toBe(31);
  expect(lines.map((line) => line.text).join('')).toBe(`„${'x'.repeat(120)}“`);
});

test('hemistichs are lines of their own, close to each other; paragraphs stand apart', () => {
  const verse = laid(text('Erste Hälfte', 'verse'), text('zweite Hälfte', 'verse')).lines;
  expect(verse[1]?.top).toBe(verse[0]?.height);
  const long = laid(
    text('Eine Hälfte, die nicht in eine große Zeile passt', 'verse'),
    text('und ihre zweite', 'verse'),
  );
  expect(long.lines).toHaveLength(2);
  const prose = laid(text('Erster Absatz'), text('zweiter Absatz')).lines;
  expect(prose[1]?.top).toBeGreaterThan(prose[0]?.height ?? 0);
});
