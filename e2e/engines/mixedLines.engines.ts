import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../src/press/hosting/serveFolder.ts';
import { buildAndServe } from '../support/buildAndServe.ts';
import { paintedLine } from './glyphOrder.ts';
import { inEveryEngine } from './inEveryEngine.ts';
import { verseAt } from './verseAt.ts';

// Thirty lines of Persian with what a line of Arabic script tears, measured by their glyphs.

const id = '2026-11-20-thirty-mixed-lines';
const lines = Array.from({ length: 30 }, (_, at) => `#p${at + 1}`);

/** Parts of them in the order they are read in, from the right, by the block that they stand in. */
const fromTheRight: [block: string, ...pieces: string[]][] = [
  ['#p1', 'او پرسید', 'Open Source', 'است', '؟', 'بلی', 'LibreOffice', '!'],
  ['#p2', 'پایان', ':', 'Kabul Times', '!'],
  ['#p3', 'می‌شناسد', ':', 'Microsoft Word', '?'],
  ['#p4', '(', 'نامزد', 'Booker', ')', 'در لندن', '(', 'London', ')'],
  ['#p5', '۱۲٫۵', '٪', 'بالا', 'انگلیسی', '12.5%', 'هند', '3/4', 'آن'],
  ['#p6', '۱۳۹۲', '–', '۱۴۰۲', 'و', '2013–2023', 'کاری'],
  ['#p7', '۱۴۰۲/۷/۷', '،', '29.09.2023', '،', '2023-09-29', 'و', '۲۹/۹/۲۰۲۳', '.'],
  ['#p8', 'دفتر', '+93 20 210 1234', 'یا', '۰۷۹۹-۱۲۳-۴۵۶', '.'],
  ['#p9', 'نشانی', ':', 'https://www.example.org/fa/a-b?x=1&y=2#z', 'و پس'],
  ['#p10', 'ایمیل', 'first.last+news@example.org', 'بفرستید'],
  ['#p11', 'زبان', 'C++', '،', 'C#', '،', '.NET', 'و', 'Node.js (v24)', '.'],
  ['#p12', '(', 'Kabul', '[', 'کابل', '(', 'Kābul', ')', ']', 'بود', ')', 'رفت', '.'],
  ['#p13', '«', 'کتاب', '“', 'War and Peace', '”', 'را', '»', '“', 'سلام', '”', 'گفت'],
  ['#p14', '«', 'BBC', '»', 'و', '«', 'Die Zeit', '»', '،', 'دو', '...'],
  ['#p15', 'دارد', '…', 'هم', 'Latin', '…'],
  ['#p16', 'خط', '—', 'مانند', '–', 'و', 'دو', '-', 'بخشی', '.'],
  ['#p17', 'نیم', ':', 'می‌رود', '،', 'کتاب', 'آینده', '.'],
  ['#p18', 'هٔ', 'و', 'خانهٔ', '؛', 'يك', '/', 'فارسی', '.'],
  ['#p19', 'دما', '−۵°', 'و', '-12°C', 'است', '؛', '-۲٬۵۰۰', 'افغانی'],
  ['#p20', '۷۰٫۲۵', 'افغانی', '=', '1 USD', '؛', '$100', '،', '€50', '،', '۵۰', '€', '،', '£20', '؋', '۷۰'],
  ['#p21', '3×4', 'و', '5+2=7', '؛', '1:2', 'ساعت', '10:30', 'تا', '۱۲:۴۵', '.'],
  ['#p22', 'شکلک', 'در آغاز', 'پایان'],
  ['#p23', 'نام', ':', 'אברהם', '(', 'Abraham', ')', 'در'],
  ['#p24', 'قرآن', ':', 'بِسْمِ', 'ٱلرَّحِيمِ'],
  ['#p25', 'اردو', ':', 'ڈاکٹر', 'ہے', '۔'],
  ['#p26', 'پشتو', ':', 'ټول', 'ئ', '.'],
  ['#p27', 'واژهٔ', 'Zeitgeist', '،', 'état', 'و', 'Шахнаме', ':', 'همه'],
  ['#p28', 'لاتین', 'Kabul', '۱', '.', 'و پس', '.', '۲'],
  ['#p29', 'پیوند', ':', 'Afghanistan (Wikipedia)', '؛'],
  ['#p30', 'The Times (London)', 'نوشت', '«', 'مادهٔ', '5(a)(ii)', 'قانون', '۱۲/۳', '»', 'اجرا'],
  ['h1', 'آیا', 'C++', 'و', '.NET', 'زنده', '؟', '«', 'بلی', '!', '»', 'Die Zeit', '(', '۱۳۹۲', '۱۴۰۲', ')'],
  [
    'header p',
    'نرخ',
    '12.5%',
    'و',
    '+93 20 210 1234',
    '؛',
    '«',
    'Open Source',
    '»',
    '؟',
    '(',
    'آری',
    '!',
    ')',
  ],
  ['header div p', 'Jean-Luc Müller (Berlin)', 'احمد', 'O’Neil, Jr.'],
  ['#p31', 'سرخط', 'Latin', ':', 'Open Source', '?'],
  ['#p32', '۱۳۹۲', '–', '۱۴۰۲', ':', '«', 'ده', '»', '(', 'Ten Years', ')'],
  ['#p33 li:first-child', 'نخست', 'C++'],
  ['#p33 li:nth-child(2)', 'دوم', 'Node.js (v24)', '!'],
  ['#p33 li:nth-child(3)', 'سوم', '50%'],
  ['#p34 li:nth-child(3)', '(', 'Kabul', ')', 'کابل'],
  ['#p34 li:last-child', '+93 20 210 1234'],
  ['#p35 th:nth-child(2)', 'Value (USD)'],
  ['#p35 tbody tr:first-child td:nth-child(2)', '-1,250.50'],
  ['#p35 tbody tr:nth-child(2) td:nth-child(3)', '−۵٪'],
  ['#p35 tbody tr:nth-child(3) td', 'C++'],
  ['#p35 tbody tr:nth-child(3) td:last-child', '2023-09-29'],
  ['#p35 tbody tr:nth-child(4) td', '.NET'],
  ['#p35 tbody tr:nth-child(4) td:nth-child(2)', '+93 20 210'],
  ['#p35 tbody tr:nth-child(4) td:nth-child(3)', '±2'],
  ['#p35 tbody tr:nth-child(4) td:nth-child(4)', 'Q3/2026'],
  ['figcaption', 'عکس', 'Reuters (©️ 2023)', '؛', 'کابل', '۲۹/۹/۲۰۲۳', '!'],
  ['#p37 blockquote', '«', 'To be, or not to be?', '»', 'پرسید', '(', 'Hamlet, 3.1', ')', '.'],
  ['#p37 figcaption', 'William Shakespeare', '،', 'Hamlet'],
  ['#note-1', 'بنگرید', ':', 'Smith, J. (2019), pp. 12–15; doi:10.1000/xyz', '.'],
  ['#note-2', 'ص', '۱۲', '–', '۱۵', '؛', 'https://example.org/a_b(c)', '.'],
  [
    '#p49',
    '۵ + ۲ = ۷',
    '؛',
    '«',
    'Is this the end?',
    '»',
    'پرسید',
    'Boeing 737-800',
    'و',
    '(020) 210 1234',
    '.',
  ],
  ['footer cite', 'World Socialist (WSWS.org)!'],
  ['footer section li', 'C++'],
];

let site: Served;
const folder = mkdtempSync(join(tmpdir(), 'reader-lines-'));
const isRising = (numbers: number[] = []) =>
  numbers.every((one, at) => at === 0 || one >= (numbers[at - 1] ?? 0));
/** What reads from the left in a piece: Latin and Cyrillic letters, and figures with a sign. */
const ownOrder = /[\p{Script=Latin}\p{Script=Cyrillic}\d°=−-]/u;
/** The order of the words of each line, in the engine that came first. */
const seenBefore = new Map<string, number[]>();

beforeAll(async () => {
  const content = join(folder, 'public/content');
  mkdirSync(join(content, 'articles/2026'), { recursive: true });
  for (const file of ['publication.json', 'images/reed-pen.svg'])
    cpSync(join('public/content', file), join(content, file));
  cpSync(join(import.meta.dirname, `fixtures/${id}.json`), join(content, `articles/2026/${id}.json`));
  site = await buildAndServe(join(folder, 'public'), join(folder, 'dist'));
});

afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true });
});

inEveryEngine(
  () => site.origin,
  (reader) => {
    beforeAll(() => reader().tab.open(`${site.origin}/articles/${id}`));

    test.each(fromTheRight)(
      '%s is read from the right, and what has an order of its own keeps it',
      async (block, ...pieces) => {
        const painted = await reader().ask(paintedLine, `main article ${block}`, ...pieces);
        const torn = pieces.filter((piece, at) => ownOrder.test(piece) && !isRising(painted.pieces[at]));
        expect(torn).toEqual([]);
        const misplaced = pieces.filter((_, at) => {
          const before = painted.pieces[at - 1];
          return before && Math.max(...(painted.pieces[at] ?? [])) >= Math.min(...before);
        });
        expect(misplaced).toEqual([]);
      },
    );

    test('in an address a Persian step stands between its neighbours', async () => {
      const { pieces } = await reader().ask(paintedLine, '#p29', 'https://example.org/', 'راه', '/۱۲', '.');
      expect(isRising(pieces.slice(0, 3).map(([first = 0]) => first))).toBe(true);
      expect(pieces[3]?.[0]).toBeLessThan(pieces[0]?.[0] ?? 0);
    });

    test('in a line that runs from the left, Persian words take no figure and no mark with them', async () => {
      const parts = 'Ahmad ( زی ) 1964–1970 asked « چه » wrote کابل 3 on'.split(' ');
      const { pieces } = await reader().ask(paintedLine, '#p48', ...parts);
      expect(isRising(pieces.map(([first = 0]) => first))).toBe(true);
      expect(isRising(pieces[4])).toBe(true);
    });

    test('a telephone number is copied as its figures', async () => {
      const copied = await reader().ask(() => {
        const text = document.querySelector('#p8');
        if (text) getSelection()?.selectAllChildren(text);
        return String(getSelection());
      });
      expect(copied.trim()).toBe('۸. تلفون دفتر: +93 20 210 1234 یا ۰۷۹۹-۱۲۳-۴۵۶.');
    });

    test.each(['#p50', '#p51'])(
      'the verse %s is side by side where it fits, else stacked, and never cut',
      async (verse) => {
        const widths = Array.from({ length: 25 }, (_, at) => 120 + at * 47);
        const { room, seen } = await reader().ask(verseAt, verse, ...widths);
        expect(new Set(widths.map((width) => width >= room)).size).toBe(2);
        for (const { width, isBeside, lines, isInside } of seen) {
          expect(isInside, `${width}`).toBe(true);
          expect(isBeside, `${width}`).toBe(width >= room);
          if (isBeside) expect(lines).toBe(1);
        }
      },
    );

    test('every line has its words in the order they have in the other engines', async () => {
      for (const line of lines) {
        const { words } = await reader().ask(paintedLine, line);
        expect(words.length).toBeGreaterThan(2);
        expect(words, line).toEqual(seenBefore.get(line) ?? words);
        seenBefore.set(line, words);
      }
    });
  },
);
