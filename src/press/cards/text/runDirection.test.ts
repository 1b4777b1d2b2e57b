import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionsOf, directionsOfLines, type RunDirection } from './runDirection.ts';

/** The directions of a text as letters: `a` for Arabic script, `o` for the others. */
function spelled(text: string, own: RunDirection): string {
  return directionsOf(text, own)
    .map((direction) => direction.charAt(0))
    .join('');
}

test('a mark between two directions gets the text’s own, between letters of one direction theirs', () => {
  expect(spelled('اب، ab?', 'arabic')).toBe('aaaaooa');
  expect(spelled('ab, اب اب!', 'other')).toBe('ooooaaaaao');
});

test('digits follow the letters before them, but Persian digits go with Arabic script', () => {
  expect(spelled('اب 12 ab 12', 'arabic')).toBe('aaaaaaooooo');
  expect(spelled('ab ۱۲ ab', 'other')).toBe('oooaaooo');
});

test('a digit before a foreign letter goes with it', () => {
  expect(spelled('اب 3D', 'arabic')).toBe('aaaoo');
});

test('the two marks of a pair of brackets or quotation marks have one direction', () => {
  expect(spelled('اب (ab) اب', 'arabic')).toBe('aaaaooaaaa');
  expect(spelled('ab (ab) اب', 'arabic')).toBe('oooooooaaa');
  expect(spelled('„اب“ (اب)', 'other')).toBe('oaaoooaao');
  expect(spelled('«ab» (12) اب', 'arabic')).toBe('aooaaaooaaaa');
  expect(spelled('اب “ab” اب', 'arabic')).toBe('aaaooooaaa');
});

test('lines keep the directions that the whole text gives them', () => {
  const lines = ['اب «ab', 'cd» اب'];
  expect(directionsOfLines(lines, 'arabic').flat().join()).toBe(
    directionsOf(lines.join(' '), 'arabic')
      .filter((_, at) => at !== 6)
      .join(),
  );
  expect(directionsOfLines(['ab…'], 'arabic')).toEqual([['other', 'other', 'arabic']]);
});

test('every character has a direction, whatever the text', () => {
  const unit = fc.oneof(
    fc.constantFrom('(', ')', '«', '»', '“', 'ب', 'a', '1', '۱', ' ', '\u064e'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(unit), fc.constantFrom<RunDirection>('arabic', 'other'), (units, own) => {
      const text = units.join('');
      const directions = directionsOf(text, own);
      expect(directions).toHaveLength([...text].length);
      expect(directions.every((one) => one === 'arabic' || one === 'other')).toBe(true);
    }),
  );
});
