import { expect, test } from 'vitest';
import type { Piece } from './testing/pdfWriter.ts';
import { readPages, textsOf } from './testing/words.ts';

const SIZE = 12;
const WIDE = 6;

/** Persian words as TeX sets them: a gap between words, and for `|` a half-space, drawn as a space that takes no room. */
function texLine(words: string, gap: number, y: number): Piece[] {
  const pieces: Piece[] = [];
  let x = 540;
  for (const sign of words) {
    if (sign === ' ') x -= gap * SIZE;
    else if (sign === '|') pieces.push({ text: ' ', x, y });
    else {
      x -= WIDE;
      pieces.push({ text: sign, x, y });
    }
  }
  return pieces;
}

const ZWNJ = '\u200C';

test('a space without room between two Persian letters is a half-space', async () => {
  const words = 'خانه|های روستا را می|سازند و می|فروشند';
  const document = await readPages({ pieces: texLine(words, 0.28, 700) });
  expect(textsOf(document)).toEqual([words.replaceAll('|', ZWNJ)]);
  expect(document.formatFindings).toEqual([]);
});

test('narrow gaps between words that touch in themselves are spaces', async () => {
  const words = 'نان|های تازهٔ شهر را هر روز می|خرند';
  const document = await readPages({ pieces: texLine(words, 0.16, 700) });
  expect(textsOf(document)).toEqual([words.replaceAll('|', ZWNJ)]);
});

test('in a line with a few drawn spaces the narrow gaps are spaces too', async () => {
  const parts = ['brought under ', 'the Federal ', 'claims of the court', 'that', 'decided', 'it'];
  const pieces: Piece[] = [];
  let x = 60;
  for (const text of parts) {
    pieces.push({ text, x, y: 700 });
    x += text.length * WIDE + (text.endsWith(' ') ? 0 : 0.15 * SIZE);
  }
  expect(textsOf(await readPages({ pieces }))).toEqual([
    'brought under the Federal claims of the court that decided it',
  ]);
});

test('a space that is drawn over a letter parts no word', async () => {
  const document = await readPages({
    pieces: [
      { text: 'The rights of all others', x: 60, y: 700 },
      { text: ' ', x: 60 + 6.5 * WIDE, y: 700, width: 0.2 },
    ],
  });
  expect(textsOf(document)).toEqual(['The rights of all others']);
});

test('a title that is printed again a little aside, for a shadow, is read once', async () => {
  const pieces = [0, 2].map((shift) => ({ text: 'All 11 ballads', x: 60 + shift, y: 700 - shift, size: 18 }));
  expect(textsOf(await readPages({ pieces }))).toEqual(['All 11 ballads']);
});

test('a title whose letters are set apart is whole', async () => {
  const pieces = [...'PRICES'].map((text, at) => ({ text, x: 60 + 10 * at, y: 700 }));
  const second = [...'OF BREAD'].map((text, at) => ({ text, x: 128 + 10 * at, y: 700 }));
  expect(textsOf(await readPages({ pieces: [...pieces, ...second] }))).toEqual(['PRICES OF BREAD']);
});

test('gaps that may part words or only letters are told', async () => {
  const gaps = [0.17, 0.19, 0.16, 0.2, 0.18];
  const line = (y: number) => {
    let x = 60;
    return [...'breadandmilkandcheese'].map((text, at) => {
      const piece = { text, x, y };
      x += WIDE + (gaps[at % gaps.length] ?? 0) * SIZE * (at % 2 === 0 ? 1 : 0.1);
      return piece;
    });
  };
  const document = await readPages({ pieces: [line(700), line(685)].flat() });
  expect(document.formatFindings).toEqual([expect.stringContaining('torn or joined (page 1)')]);
});

test('dots that are set apart do not join the words before them', async () => {
  const words = ['The', 'second', 'part'].reduce<Piece[]>(
    (all, text, at) => all.concat({ text, x: [60, 81, 120][at] ?? 0, y: 700 }),
    [],
  );
  const dots = Array.from(
    { length: 30 },
    (_, at): Piece => ({ text: '.', x: 150 + 9 * at, y: 700, width: 0.25 }),
  );
  const [text = ''] = textsOf(await readPages({ pieces: [...words, ...dots] }));
  expect(text).toMatch(/^The second part/);
});

test('a word that a page has in two pieces and whole is closed, and this is told', async () => {
  const document = await readPages({
    pieces: [...texLine('کتا بخانه در شهر است', 0.3, 700), ...texLine('کتابخانه چراغ دارد', 0.3, 660)],
  });
  expect(textsOf(document)).toEqual(['کتابخانه در شهر است', 'کتابخانه چراغ دارد']);
  expect(document.formatFindings).toContainEqual(expect.stringContaining('“کتابخانه”'));
});
