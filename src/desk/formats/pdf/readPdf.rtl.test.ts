import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Piece } from './testing/pdfWriter.ts';
import { storedAsSeen, storedFromRight, storedMixed } from './testing/typeset.ts';
import { readPages, textsOf } from './testing/words.ts';

const read = (pieces: Piece[]) => readPages({ pieces });
/** The line's text, on a page that has Persian text below it. */
const line = async (pieces: Piece[]) =>
  textsOf(await read([...pieces, { text: [...'و این هم متن است'].reverse(), x: 60, y: 500 }]))
    .slice(0, -1)
    .join('|');
const european = async (pieces: Piece[]) => textsOf(await read(pieces)).join('|');
/** How a right-to-left line looks from the page's left: each part is given as it is read, from the right. */
const seen = (...parts: string[]) =>
  parts.reverse().flatMap((part) => (/[\u0600-\u06EF]/.test(part) ? [...part].reverse() : [...part]));

const LINES: [string, string[]][] = [
  ['به کابل رفت', ['به کابل رفت']],
  ['در سال ۱۴۰۲ به کابل رفت', ['در سال ', '۱۴۰۲', ' به کابل رفت']],
  ['روز ۱۴۰۲/۷/۷ بود', ['روز ', '۱۴۰۲/۷/۷', ' بود']],
  ['از ۱۹۷۹ – ۱۹۸۹ در جنگ', ['از ', '۱۹۷۹', ' – ', '۱۹۸۹', ' در جنگ']],
  ['در Kabul 2023 بود', ['در ', 'Kabul 2023', ' بود']],
  ['نشانی www.afgazad.com است', ['نشانی ', 'www.afgazad.com', ' است']],
  ['گفت: «بیا!» و رفت.', ['گفت: «بیا!» و رفت.']],
  ['شهر کابل (Kabul) است', ['شهر کابل (', 'Kabul', ') است']],
];

describe('a line is ordered by position, however it is stored', () => {
  for (const [text, parts] of LINES) {
    test(text, async () => {
      const signs = seen(...parts);
      expect(await line(storedAsSeen(signs, 100, 700))).toBe(text);
      expect(await line(storedFromRight(signs, 100, 700))).toBe(text);
      const order = signs.map((_, i) => (i * 7919) % 31);
      expect(await line(storedMixed(signs, 100, 700, order))).toBe(text);
    });
  }
});

const words = fc.array(
  fc.constantFrom('کابل', 'پنجشیر', 'ښار', 'کې', 'چې', 'است', 'Herat', '۱۴۰۲', '2023', 'زبان'),
  {
    minLength: 2,
    maxLength: 8,
  },
);

test('visual and logical storage of a line give the same text', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (list) => {
      const signs = seen(...list.flatMap((word, i) => (i === 0 ? [word] : [' ', word])));
      const one = await line(storedAsSeen(signs, 60, 700));
      expect(await line(storedFromRight(signs, 60, 700))).toBe(one);
      expect([...one].sort().join('')).toBe([...signs].sort().join(''));
    }),
    { numRuns: 40 },
  );
});

test('words of Arabic script keep their order', async () => {
  const arabic = fc.array(fc.constantFrom('کابل', 'پنجشیر', 'ښار', 'کې', 'چې', 'لویه', 'زبان'), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(arabic, async (list) => {
      expect(await line(storedAsSeen([...list.join(' ')].reverse(), 60, 700))).toBe(list.join(' '));
    }),
    { numRuns: 40 },
  );
});

test('brackets are read alike, stored by shape or by meaning', async () => {
  const meant = [...'گفت (یعنی نوشت) که «بیا»'].reverse();
  const mirror: Record<string, string> = { '(': ')', ')': '(', '«': '»', '»': '«' };
  const looked = meant.map((sign) => mirror[sign] ?? sign);
  const text = 'گفت (یعنی نوشت) که «بیا»';
  expect(await line(storedAsSeen(meant, 60, 700))).toBe(text);
  expect(await line(storedAsSeen(looked, 60, 700))).toBe(text);
});

test('presentation forms become letters, and the ligatures لا and الله are read the right way', async () => {
  expect(await line(storedAsSeen(['ﻞ', 'ﺑ', 'ﺎ', 'ﮐ'], 60, 700))).toBe('کابل');
  expect(await line(storedAsSeen(['ﻻ', 'ﺎ', 'ﺑ'], 60, 700))).toBe('بالا');
  expect(await line(storedAsSeen(['ال', 'ا', 'ب'], 60, 700))).toBe('بالا');
  expect(await line(storedAsSeen(['هلل', 'ا'], 60, 700))).toBe('الله');
  expect(await line(storedAsSeen([...'اهلل'].reverse(), 60, 700))).toBe('الله');
});

test('the producer’s ActualText overrides the character map and restores the ZWNJ', async () => {
  const pieces: Piece[] = [...'می'].map((text, i) => ({ text, x: 130 - i * 6, y: 700 }));
  pieces.push({ text: ' ', x: 124, y: 700, width: 0, actualText: '\u200C' });
  pieces.push({ text: 'ب', x: 118, y: 700, actualText: 'ر' });
  pieces.push({ text: 'و', x: 112, y: 700 }, { text: 'د', x: 106, y: 700 });
  const document = await read(pieces);
  expect(textsOf(document)).toEqual(['می\u200Cرود']);
  expect(document.formatFindings).toEqual([]);
});

test('no ZWNJ is guessed, and its loss is reported once', async () => {
  const document = await read(storedAsSeen([...'می رود و می آید'].reverse(), 60, 700));
  expect(textsOf(document)).toEqual(['می رود و می آید']);
  expect(document.formatFindings.filter((finding) => finding.includes('ZWNJ'))).toHaveLength(1);
});

test('kashidas of a justified line are removed without a gap', async () => {
  const pieces: Piece[] = [
    { text: 'ک', x: 130, y: 700 },
    { text: 'ا', x: 124, y: 700 },
    { text: 'ب', x: 118, y: 700 },
    { text: 'ـ', x: 112, y: 700, mute: true },
    { text: 'ـ', x: 106, y: 700, mute: true },
    { text: 'ل', x: 100, y: 700 },
    { text: [...'شهر '].reverse(), x: 136, y: 700 },
  ];
  expect(await line(pieces)).toBe('شهر کابل');
});

test('a vowel sign stays with its letter in either storage', async () => {
  const signs = ['ه', 'ب', ' ', 'ا', 'ل', 'و', 'م', 'ع', 'م'];
  const placed: Piece[] = signs.map((text, i) => ({ text, x: 60 + i * 6, y: 700 }));
  const mark: Piece = { text: '\u064B', x: 80, y: 700, width: 0 };
  expect(await line([...placed.slice(0, 3), mark, ...placed.slice(3)])).toBe('معمولاً به');
  const back = [...placed].reverse();
  expect(await line([...back.slice(0, 6), mark, ...back.slice(6)])).toBe('معمولاً به');
});

test('Persian words inside a German line are reversed, the line is not', async () => {
  const text = 'Die sieben Früchte (هفت میوه) sind im Wasser';
  const signs = [...text.replace('هفت میوه', [...'هفت میوه'].reverse().join(''))];
  expect(await european(storedAsSeen(signs, 60, 700))).toBe(text);
});
