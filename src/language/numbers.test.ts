import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, toAsciiDigits, toDigits } from './numbers.ts';

describe('formatNumber', () => {
  test.each([
    [1234567, 'fa-AF', '۱٬۲۳۴٬۵۶۷'],
    [1403, 'ps', '۱٬۴۰۳'],
    [1403, 'de-AT', '1.403'],
    [1403, 'en', '1,403'],
    [12345, 'fr', '12\u202f345'],
    [1403, 'es', '1403'],
    [14030, 'es', '14.030'],
    [1403, 'ckb', '١٬٤٠٣'],
    [0, 'fa-AF', '۰'],
    [-5, 'en', '−5'],
    [-1234, 'fa-AF', '\u200e−۱٬۲۳۴'],
    [1403, 'tlh', '1,403'],
  ])('writes %d in %s', (value, tag, written) => {
    expect(formatNumber(value, tag)).toBe(written);
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d', (value) => {
    expect(() => formatNumber(value, 'en')).toThrow(RangeError);
  });

  test('agrees with Intl in the languages of the chrome', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom('fa-AF', 'ps', 'en', 'de', 'fr'), (value, tag) => {
        expect(formatNumber(value, tag)).toBe(new Intl.NumberFormat(tag).format(value));
      }),
    );
  });
});

describe('digits', () => {
  test('are replaced only where they are ASCII', () => {
    expect(toDigits('1402/7/7 (AA)', 'fa-AF')).toBe('۱۴۰۲/۷/۷ (AA)');
    expect(toDigits('1402', 'sd')).toBe('١٤٠٢');
    expect(toDigits('1402', 'de')).toBe('1402');
  });

  test('of both Arabic scripts become ASCII', () => {
    expect(toAsciiDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 42 ۷ میزان')).toBe('0123456789 0123456789 42 7 میزان');
  });

  test('convert there and back', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('fa', 'ckb', 'en'), (value, tag) => {
        expect(toAsciiDigits(toDigits(String(value), tag))).toBe(String(value));
      }),
    );
  });
});
