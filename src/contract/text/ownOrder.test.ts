import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Direction } from '../../language/languages.ts';
import { anyCharacter } from '../../testing/anyCharacter.ts';
import { inOwnOrder } from './ownOrder.ts';

/** Each run with its isolates in ⟦ ⟧. */
function ordered(runs: string[], direction: Direction = 'rtl'): string[] {
  const isolate = (content: string[]) => `⟦${content.join('')}⟧`;
  return inOwnOrder(runs, direction, (words) => words, isolate).map((made) => made.join(''));
}

test.each([
  'تلفون دفتر: ⟦+93 20 210 1234⟧ یا ⟦۰۷۹۹-۱۲۳-۴۵۶⟧، ⟦(020) 210-1234⟧، ⟦+49 (0)30 123⟧.',
  'دما ⟦−۵°⟧ و ⟦-12°C⟧ است؛ زیان ⟦-۲٬۵۰۰⟧ افغانی یا ⟦-1,250.50⟧',
  '۱۴۰۲/۷/۷، ⟦29.09.2023⟧، ⟦2023-09-29⟧، ⟦۲۰۲۳-۰۹-۲۹⟧',
  'نرخ: ۷۰٫۲۵ افغانی = ⟦1 USD⟧؛ ⟦$100⟧، ⟦€50⟧، ۵۰ €، ⟦£20⟧ و ⟦$۱۰۰⟧ و ؋۷۰ و ⟦$5 million⟧',
  'زبان‌ها: ⟦C++⟧، ⟦C#⟧، ⟦.NET⟧ و ⟦Node.js (v24)⟧.',
  'نشانی (⟦https://example.org/a_b(c)⟧): ⟦https://www.example.org/fa/?x=1#z⟧. ⟦3news@example.org⟧',
  '⟦https://example.org/⟦راه⟧/۱۲⟧؛ ⟦www.example.org/⟦کابل-نو⟧/⟧.',
  'مادهٔ ⟦5(a)(ii)⟧ قانون ۱۲/۳؛ ⟦Article 5(a)(ii) of the Act⟧',
  'حجم ⟦3×4⟧ و ⟦5+2=7⟧ و ⟦۵ + ۲ = ۷⟧ و ⟦۷-۲=۵⟧؛ ساعت ⟦10:30⟧؛ ⟦12.5%⟧؛ ⟦2013–2023⟧؛ ⟦34°31′N 69°11′E⟧',
  '«⟦To be, or not to be?⟧» پرسید (⟦Hamlet, 3.1⟧). ⟦“Is this the end?” he asked⟧',
  '⟦Smith, J. (2019), pp. 12–15; doi:10.1000/xyz⟧ و ⟦Boeing 737-800⟧ و ⟦3D⟧ و ⟦Reuters (©️ 2023)⟧',
  '⟦Die Zeit⟧ (۱۳۹۲–۱۴۰۲) و ⟦Kabul⟧ ۱۳۹۲–۱۴۰۲ و ⟦Paris⟧، ⟦London⟧',
])('in Arabic script: %s', (line) => {
  expect(ordered([line.replace(/[⟦⟧]/g, '')])).toEqual([line]);
});

test('words between Persian words, years, and ranges in Persian figures have the order of their line', () => {
  const line =
    'میان سال‌های ۱۳۹۲–۱۴۰۲ و در 2023 و 100 200 300 کاری نشد؛ دو-بخشی (05) 12 و «Die Zeit» و (London)!';
  expect(ordered([line])).toEqual([line]);
});

test.each([
  'Ahmad (⟦احمد زی⟧), 1964–1970, wrote “⟦چه باید کرد؟⟧” and ⟦می‌رود، نمی‌رود⟧ in 2001.',
  'Call ⟦تلفون ⟦۰۷۹۹-۱۲۳-۴۵۶⟧⟧ or +93 20 210 1234; https://example.org/⟦راه⟧/۱۲',
])('in Latin script: %s', (line) => {
  expect(ordered([line.replace(/[⟦⟧]/g, '')], 'ltr')).toEqual([line]);
});

test('what goes on in the next run is left to the bidi algorithm, what stands in one run is isolated', () => {
  expect(ordered(['در The ', 'Kabul', ' Times و Zeit', '، C++', '، ', '.NET'])).toEqual([
    'در The ',
    'Kabul',
    ' Times و ⟦Zeit⟧',
    '، ⟦C++⟧',
    '، ',
    '⟦.NET⟧',
  ]);
});

test('what an author has ordered stays as it is', () => {
  const line = 'زیان \u200e-۲٬۵۰۰ و C++\u200e و \u2066+93 20 210\u2069 و \u2067a \u2066b\u2069 C++\u2069؛ ';
  expect(ordered([`${line}C#`])).toEqual([`${line}⟦C#⟧`]);
  expect(ordered(['\u2066در ', 'C++', '\u2069 C++'])).toEqual(['\u2066در ', 'C++', '\u2069 ⟦C++⟧']);
});

const unit = fc.oneof(
  fc.constantFrom(...'\u2066\u2067\u2068\u2069\u202a\u202c\u200e\u200f\u200c'),
  fc.constantFrom(
    'C++',
    '+93 20',
    '۰۷۹۹-',
    '-1.5',
    'https://',
    '(',
    ')',
    '«',
    '»',
    '“',
    '”',
    '"',
    ' ',
    '، ',
    '؟',
  ),
  fc.constantFrom('سلام', 'Kabul', '۱۲', '34', '=', '/', '.', '°'),
  fc.string({ unit: anyCharacter }),
);
const runs = fc.array(fc.array(unit).map((units) => units.join('')));

test('whatever the text, no character is lost or added, and none in an author’s isolate is isolated again', () => {
  fc.assert(
    fc.property(runs, fc.constantFrom<Direction>('rtl', 'ltr'), (texts, direction) => {
      let depth = 0;
      const words = (text: string) => {
        return [{ text, isolated: 0 }];
      };
      const made = inOwnOrder<{ text: string; isolated: number }[]>(texts, direction, words, (content) =>
        content.flat().map(({ text, isolated }) => ({ text, isolated: isolated + 1 })),
      );
      expect(
        made.map((run) =>
          run
            .flat()
            .map(({ text }) => text)
            .join(''),
        ),
      ).toEqual(texts);
      for (const { text, isolated } of made.flat(2)) {
        if (isolated > 0) expect(text).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        if (isolated > 0 && text !== '') expect(depth).toBe(0);
        for (const character of text) {
          if (/[\u202a\u202b\u202d\u202e\u2066-\u2068]/.test(character)) depth++;
          else if (/[\u202c\u2069]/.test(character)) depth--;
        }
      }
    }),
  );
});

const hostile = [
  ...[
    '0',
    '0 ',
    '0-',
    'a',
    'a ',
    'a.',
    '1-',
    '1+',
    '1(',
    '1(1)',
    '+',
    '+1 ',
    '-1,',
    '۱-',
    '۱ ',
    '$1',
    '"a',
    '“a',
    '“a ',
  ],
  ...[
    'https:',
    'https://',
    'https://(',
    'www.',
    '(',
    '(a',
    '(a)',
    'a(',
    'a (a',
    '«a',
    '«',
    'م',
    'م ',
    'م.',
    'مa',
    '\u2066',
    '\u200ea',
  ],
];

test.each(hostile)('“%s” is divided in steps that grow with its length', (part) => {
  for (const direction of ['rtl', 'ltr'] as const) {
    const text = `متن ${part.repeat(100_000)}`;
    expect(ordered([text], direction).join('').replace(/[⟦⟧]/g, '')).toBe(text);
    const inRuns = Array.from({ length: 20_000 }, () => part);
    expect(ordered(inRuns, direction)).toHaveLength(20_000);
  }
});
