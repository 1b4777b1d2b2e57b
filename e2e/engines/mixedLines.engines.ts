import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../src/press/hosting/serveFolder.ts';
import { buildAndServe } from '../support/buildAndServe.ts';
import { paintedLine } from './glyphOrder.ts';
import { inEveryEngine } from './inEveryEngine.ts';

// Thirty lines of Persian with what a line of Arabic script tears, measured by their glyphs.

const id = '2026-11-20-thirty-mixed-lines';
const lines = Array.from({ length: 30 }, (_, at) => `#p${at + 1}`);

/** What reads from left to right in them, by the block that it stands in. */
const ownOrder: [block: string, ...pieces: string[]][] = [
  ['h1', 'C++', '.NET', 'Die Zeit'],
  ['header p', '12.5%', '+93 20 210 1234', 'Open Source'],
  ['#p1', 'Open Source', 'LibreOffice'],
  ['#p5', '12.5%', '3/4'],
  ['#p6', '2013–2023'],
  ['#p7', '29.09.2023', '2023-09-29'],
  ['#p8', '+93 20 210 1234', '۰۷۹۹-۱۲۳-۴۵۶'],
  ['#p9', 'https://www.example.org/fa/a-b?x=1&y=2#z'],
  ['#p10', 'first.last+news@example.org'],
  ['#p11', 'C++', 'C#', '.NET', 'Node.js (v24)'],
  ['#p13', 'War and Peace'],
  ['#p19', '−۵°', '-12°C', '-۲٬۵۰۰'],
  ['#p20', '1 USD', '$100', '€50', '£20'],
  ['#p21', '3×4', '5+2=7', '1:2', '10:30'],
  ['#p28', 'Kabul'],
  ['#p29', 'Afghanistan (Wikipedia)'],
  ['#p30', 'The Times (London)', '5(a)(ii)'],
  ['#p33 li:first-child', 'C++'],
  ['#p34 li:last-child', '+93 20 210 1234'],
  ['#p35 tbody tr:first-child td:nth-child(2)', '-1,250.50'],
  ['#p35 tbody tr:nth-child(3) td', 'C++'],
  ['#p35 tbody tr:nth-child(3) td:last-child', '2023-09-29'],
  ['#p35 tbody tr:nth-child(4) td', '.NET'],
  ['#p35 tbody tr:nth-child(4) td:nth-child(2)', '+93 20 210'],
  ['footer cite', 'World Socialist (WSWS.org)!'],
  ['footer section li', 'C++'],
];

let site: Served;
const folder = mkdtempSync(join(tmpdir(), 'reader-lines-'));
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

    test.each(ownOrder)('in %s what has an order of its own keeps it', async (block, ...pieces) => {
      const painted = await reader().ask(paintedLine, `main article ${block}`, ...pieces);
      const torn = pieces.filter((_, at) => {
        const middles = painted.pieces[at] ?? [];
        return middles.some((middle, glyph) => glyph > 0 && !(middle > (middles[glyph - 1] ?? 0)));
      });
      expect(torn).toEqual([]);
    });

    test('a name ends with its stop, in whatever letters it is written', async () => {
      const { pieces } = await reader().ask(paintedLine, 'main article header', 'O’Neil, Jr.', '(Berlin)');
      for (const middles of pieces) expect(middles).toEqual(middles.toSorted((a, b) => a - b));
    });

    test('a note’s mark stands after its word, read from the right', async () => {
      const { pieces } = await reader().ask(paintedLine, '#p28', 'لاتین', 'Kabul', '۱', 'و پس');
      const [before, word, mark, after] = pieces.map((middles) => middles.at(0) ?? 0);
      expect([before, word, mark, after]).toEqual(
        [before, word, mark, after].toSorted((a = 0, b = 0) => b - a),
      );
    });

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
