import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../testing/anyCharacter.ts';
import { fold, foldCase, foldLetters, foldText, foldWords } from './fold.ts';

/** Texts of what folding has to do with, and of anything. */
const texts = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({
    unit: fc.constantFrom(...'aAéßŒİΣ’-‑ \n\u00a0يىیېۍئكکګگةهۀأآاؤءـ۰٠0ﷺﻻ\u200c\u200f\u2067\u064e\u0301😀'),
  }),
);

test.each([
  ['كتاب ميشود يك', 'کتاب میشود یک'],
  ['می‌شود', 'میشود'],
  ['مُحَمَّد', 'محمد'],
  ['آزادی', 'ازادی'],
  ['خانهٔ', 'خانه'],
  ['خانۀ', 'خانه'],
  ['مسئله', 'مسیله'],
  ['سؤال', 'سوال'],
  ['جنــگ', 'جنگ'],
  ['شیء', 'شی'],
  ['ولېد', 'ولید'],
  ['ګران', 'گران'],
  ['ښوونځي', 'ښوونځی'],
  ['لیندۍ', 'لیندی'],
  ['مدرسة', 'مدرسه'],
  ['۱۴۰۲ ١٤٠٢', '1402 1402'],
  ['ﻻ', 'لا'],
  ['Häuser, CAFÉ, niño', 'hauser, cafe, nino'],
  ['Straße', 'strasse'],
  ['cœur', 'coeur'],
  ['Łódź', 'lodz'],
  ['Işık', 'isik'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['\u2067so\u00adft\u2069', 'soft'],
  ['ٹول ڈیر لاڑ', 'ټول ډیر لاړ'],
  ['ہے میں', 'هی مین'],
  ['Oʻzbekiston', 'ozbekiston'],
])('%s is folded to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('letters of their own stay apart', () => {
  const own = [...'ټتډدړرږژښشڼنځجڅچ'];
  expect(new Set(own.map(foldText)).size).toBe(own.length);
});

test('digits of the three scripts are equal', () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      const inScript = (zero: number) =>
        String(number).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
      expect([inScript(0x6f0), inScript(0x660)].map(foldText)).toEqual([`${number}`, `${number}`]);
    }),
  );
});

test('what is folded stays as it is, however it was composed', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) expect(foldText(text.normalize(form))).toBe(folded);
    }),
  );
});

test('marks and unseen characters do not count, wherever they stand', () => {
  const unseen = fc.constantFrom(
    '\u200c',
    '\u200d',
    '\u00ad',
    '\u200f',
    '\u2067',
    '\u2069',
    '\u064b',
    '\u0651',
    'ـ',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, unseen)), (parts) => {
      const without = parts.map(([text]) => text).join('');
      expect(foldText(parts.flat().join(''))).toBe(foldText(without));
    }),
  );
});

test('every stretch of the folded text has its place in the original', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('kept' as const, 'one' as const), (text, spaces) => {
      const folded = fold(text, { spaces });
      let start = 0;
      let end = 0;
      for (let unit = 0; unit < folded.text.length; unit++) {
        const range = folded.originalRange(unit, unit + 1);
        expect(range.start).toBeLessThan(range.end);
        expect(range.start).toBeGreaterThanOrEqual(start);
        expect(range.end).toBeGreaterThanOrEqual(end);
        expect(fold(text.slice(range.start, range.end), { spaces }).text).toContain(folded.text[unit]);
        ({ start, end } = range);
      }
      expect(end).toBeLessThanOrEqual(text.length);
      expect(folded.originalRange(folded.text.length, folded.text.length + 1)).toEqual({
        start: text.length,
        end: text.length,
      });
      if (spaces === 'kept') expect(folded.text).toBe(foldText(text));
    }),
  );
});

test.each([
  ['او می\u200cرود به خانه', 'میرود', 'می\u200cرود'],
  ['سال ۱۴۰۲ بود', '1402', '۱۴۰۲'],
  ['the Straße', 's', 'S'],
  ['die Straße', 'sse', 'ße'],
  ['مُحَمَّدٌ رفت', 'محمد', 'مُحَمَّدٌ'],
  ['😀 café\u0301s', 'cafe', 'café\u0301'],
  ['one \n\t two', 'one two', 'one \n\t two'],
])('in %j what matches %j is %j', (text, sought, found) => {
  const folded = fold(text, { spaces: 'one' });
  const at = folded.text.indexOf(sought);
  const { start, end } = folded.originalRange(at, at + sought.length);
  expect(text.slice(start, end)).toBe(found);
});

test('apostrophes, dashes and slashes part words; letters in a row have neither spaces nor points', () => {
  expect(foldWords('L’égalité, dell\u02bcuomo: AA–AA 3/4')).toEqual([
    'l',
    'egalite',
    'dell',
    'uomo',
    'aa',
    'aa',
    '3',
    '4',
  ]);
  expect(foldLetters('قالین‌های «سُرخ»!')).toBe('قالینهایسرخ');
});

test('as words are spelt, accents count, and case, composition and kinds of hyphens do not', () => {
  expect(foldCase('Sch\u006f\u0308n')).toBe('schön');
  expect(foldCase('Porte‑Parole l’Été')).toBe("porte-parole l'été");
  expect(foldCase('schon')).not.toBe(foldCase('schön'));
});
