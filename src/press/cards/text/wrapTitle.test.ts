import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapTitle } from './wrapTitle.ts';

const measure = (text: string) => [...text].length;
const room = {
  width: 100,
  steps: [
    { size: 10, lines: 2 },
    { size: 5, lines: 3 },
  ],
};

describe('wrapTitle', () => {
  test('uses the largest size and lines of about equal length', () => {
    expect(wrapTitle('one two three', room, measure)).toEqual({ lines: ['one two', 'three'], size: 10 });
    expect(wrapTitle('a word-of two', room, measure).lines).toEqual(['a word-', 'of two']);
  });

  test('uses a smaller size for more text, and an ellipsis if there is still too much', () => {
    expect(wrapTitle('one two three four five six', room, measure).size).toBe(5);
    const { lines } = wrapTitle('seven letters '.repeat(30), room, measure);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/\p{L}…$/u);
  });

  test('does not break at no-break spaces', () => {
    expect(wrapTitle('«\u202fEt\u202f» x', room, measure).lines).toEqual(['«\u202fEt\u202f» x']);
    expect(wrapTitle('abcd«\u202fEt\u202f» abcdef', room, measure).lines[0]).toBe('abcd«\u202fEt\u202f»');
  });

  test('splits a word that is longer than a line between graphemes', () => {
    const { lines } = wrapTitle('e\u0301'.repeat(25), room, measure);
    expect(lines.every((line) => line.startsWith('e') && line.endsWith('\u0301'))).toBe(true);
  });

  test('never exceeds the width or the lines, and loses no word without an ellipsis', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), (text) => {
        const { lines, size } = wrapTitle(text, room, measure);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(100);
        if (!lines.at(-1)?.endsWith('…')) {
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        }
      }),
    );
  });
});
