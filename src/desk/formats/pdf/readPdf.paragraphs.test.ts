import { expect, test } from 'vitest';
import { readPdf } from './readPdf.ts';
import { STRIPES } from './testing/jpeg.ts';
import { type Piece, pdfOf } from './testing/pdfWriter.ts';
import { typeset } from './testing/typeset.ts';
import { COLUMN, FIRST, joined, paragraphsIn, readPages, textsOf } from './testing/words.ts';

const QUOTED = { x: 90, width: 420 };
const SECOND =
  'What is left in the valley in winter is the talk about the price which nobody there has ever been able to set, and the price is set in a town that lies beyond three passes';
const DARI =
  'در زمستان راه معدن بسته است و کسی به بالا نرفته و مردم در خانه ماندند تا آنکه برف از راه برخیزد و کاروان به راه افتد و سنگ به بازار برسد';

/** The same words from the right edge of the same column. */
function fromRight(text: string, setting: { x: number; y: number; width: number }): Piece[] {
  return typeset(text, setting).map((piece) => {
    const signs = [...(piece.text as string)];
    const x = 2 * setting.x + setting.width - piece.x - signs.length * 6;
    return { ...piece, text: signs.reverse(), x };
  });
}

test('a quotation indented on both sides is a paragraph, and continues on the next page', async () => {
  const body = typeset(FIRST, { ...COLUMN, y: 760 });
  const quotation = [
    ...typeset(SECOND, { ...QUOTED, y: 700 }),
    ...typeset(`Here ${FIRST}`, { ...QUOTED, y: 640 }),
  ];
  const document = await readPages(
    { pieces: [...body, ...quotation] },
    {
      pieces: [{ text: 'and one more line of it.', x: 90, y: 760 }, ...typeset(FIRST, { ...COLUMN, y: 700 })],
    },
  );
  expect(textsOf(document).map(joined)).toEqual([
    FIRST,
    SECOND,
    `Here ${FIRST}`,
    'and one more line of it.',
    FIRST,
  ]);
  expect(paragraphsIn(document).map(({ style }) => style)).toEqual([
    undefined,
    'quote',
    'quote',
    'quote',
    undefined,
  ]);
  for (const paragraph of paragraphsIn(document)) {
    expect(paragraph.align).not.toMatch(/center|end/);
    expect(paragraph).not.toHaveProperty('indented');
  }
});

test('a quotation in Dari is a paragraph, too', async () => {
  const document = await readPages({
    pieces: [
      ...fromRight(DARI, { ...COLUMN, y: 760 }),
      ...fromRight(DARI, { ...COLUMN, y: 710 }),
      ...fromRight(`نقل ${DARI}`, { ...QUOTED, y: 660 }),
    ],
  });
  expect(textsOf(document).map(joined)).toEqual([DARI, DARI, `نقل ${DARI}`]);
});

test('a paragraph in the other direction is separate and read in its own direction', async () => {
  const english = `${SECOND}.`;
  const inDari = await readPages({
    pieces: [
      ...fromRight(DARI, { ...COLUMN, y: 760 }),
      ...fromRight(`${DARI} و ${DARI} و ${DARI}`, { ...COLUMN, y: 730 }),
      ...typeset(english, { ...COLUMN, y: 640 }),
      ...fromRight(DARI, { ...COLUMN, y: 595 }),
    ],
  });
  const texts = textsOf(inDari).map(joined);
  expect(texts).toContain(english);
  expect(texts.at(-1)).toBe(DARI);
  const inEnglish = await readPages({
    pieces: [
      ...typeset(FIRST, { ...COLUMN, y: 760 }),
      ...fromRight(`${DARI}.`, { ...COLUMN, y: 715 }),
      ...typeset(FIRST, { ...COLUMN, y: 685 }),
      ...typeset(SECOND, { ...COLUMN, y: 640 }),
    ],
  });
  expect(textsOf(inEnglish).map(joined)).toEqual([FIRST, `${DARI}.`, FIRST, SECOND]);
});

test('a hemistich that wraps keeps its last word', async () => {
  const seen = (text: string) => [...text].reverse();
  const document = await readPages({
    pieces: [
      ...typeset(FIRST, { ...COLUMN, y: 760 }),
      { text: seen('ز پنبه کاغذی سفید برآمد'), x: 360, y: 700 },
      { text: seen('به دست کاغذگر هر شب امید'), x: 100, y: 700 },
      { text: seen('برآمد'), x: 150, y: 684 },
      { text: seen('چو مهره بر رخ کاغذ کشید'), x: 360, y: 660 },
      { text: seen('ز زیر سنگ تو گویی که ماه'), x: 100, y: 660 },
    ],
  });
  expect(textsOf(document).slice(1)).toEqual([
    'ز پنبه کاغذی سفید برآمد\tبه دست کاغذگر هر شب امید برآمد',
    'چو مهره بر رخ کاغذ کشید\tز زیر سنگ تو گویی که ماه',
  ]);
});

test('a date at the beginning of a line is not a list item', async () => {
  const line = 'The days of the year are counted in the whole valley until the twentieth or';
  const document = await readPages({
    pieces: [
      { text: line, x: 60, y: 700 },
      { text: '21. March, on which the new one begins for all of them', x: 60, y: 685 },
      ...typeset(line, { x: 60, width: line.length * 6, y: 640 }),
    ],
  });
  expect(textsOf(document)[0]).toBe(`${line}\n21. March, on which the new one begins for all of them`);
});

test('a manual line break inside a paragraph is kept where paragraphs are spaced apart', async () => {
  const text = 'a line of the page that is filled from its one edge to the other and it';
  const pieces = [700, 660, 620, 580].flatMap((y) => [
    { text: `So ${text} ${text.slice(0, 5)}`, x: 60, y },
    { text: 'ends short.', x: 60, y: y - 15 },
  ]);
  const broken = [
    { text: `So ${text} ${text.slice(0, 5)}`, x: 60, y: 540 },
    { text: 'was', x: 60, y: 525 },
    { text: 'broken by hand.', x: 60, y: 510 },
  ];
  const document = await readPages({ pieces: [...pieces, ...broken] });
  expect(paragraphsIn(document)).toHaveLength(5);
  expect(textsOf(document).at(-1)).toMatch(/\nwas\nbroken by hand\.$/);
});

test('a JPEG is kept byte for byte, and a Node Buffer is read too', async () => {
  const bytes = STRIPES;
  const pdf = pdfOf([
    {
      pieces: typeset(FIRST, { ...COLUMN, y: 760 }),
      jpeg: { bytes, width: 16, height: 16 },
      image: { x: 100, y: 400, width: 120, height: 120 },
    },
  ]);
  const document = await readPdf('page.pdf', Buffer.from(pdf));
  expect(Object.keys(document.images)).toEqual(['page-1-1.jpg']);
  expect([...(document.images['page-1-1.jpg']?.bytes ?? [])]).toEqual([...bytes]);
  expect(document.formatFindings).toEqual([]);
});

test('a picture that a page draws many times is taken out once', async () => {
  const image = { x: 100, y: 400, width: 120, height: 120, times: 3 };
  const document = await readPages({ pieces: typeset(FIRST, { ...COLUMN, y: 760 }), image });
  expect(Object.keys(document.images)).toEqual(['page-1-1.png']);
});

test('lost half-spaces are reported for Dari only', async () => {
  const dari = fromRight(DARI, { ...COLUMN, y: 500 });
  const english = [740, 690, 640, 590].flatMap((y) => typeset(FIRST, { ...COLUMN, y }));
  expect((await readPages({ pieces: [...english, ...dari] })).formatFindings).toEqual([]);
  expect((await readPages({ pieces: dari })).formatFindings).toEqual([expect.stringContaining('ZWNJ')]);
});
