import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../../../testing/anyCharacter.ts';
import { cardStyles } from './cardFonts.ts';
import { drawableText } from './drawableText.ts';

const style = cardStyles.titleFromRight;

test('pictures, controls and overrides are removed, spelling stays', () => {
  expect(drawableText('چه می‌شود 🎉👨‍👩‍👧 \u202eاینجا\u202c?', style)).toBe('چه می‌شود اینجا?');
  expect(drawableText('Échec « et » mat\u0000\n x', style)).toBe('Échec « et » mat x');
  expect(drawableText('<b>&amp;</b>', style)).toBe('<b>&amp;</b>');
});

test('compatibility letters are drawn as plain letters', () => {
  expect(drawableText('𝐁𝐨𝐥𝐝 x', style)).toBe('Bold x');
});

test('a word without a font becomes an ellipsis, a text without one is undefined', () => {
  expect(drawableText('Das Zeichen 中 文 in Kabul', style)).toBe('Das Zeichen … in Kabul');
  for (const text of ['日本語の記事', 'עברית', '🎉', '', '\u200c', '— …'])
    expect(drawableText(text, style)).toBeUndefined();
});

test('the result is on one line and has no controls', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      expect(drawableText(text, style) ?? 'x').toMatch(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+$/u);
    }),
  );
});
