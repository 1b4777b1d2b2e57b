import { expect, test } from 'vitest';
import { runText } from '../runText.ts';
import { typeset, typesetRtl } from './testing/typeset.ts';
import { joined, paragraphsIn, readPages, textsOf } from './testing/words.ts';

const FIRST =
  'The bakers of the three cities have raised their prices again. Many families now buy half of what they bought before the winter and wait for the flour that was promised. A loaf costs sixteen today and in the mountains more than twenty. Nobody on the market believes that the price will fall before the first harvest comes in.';
const SECOND =
  'The school on the hill has opened its doors after two years of repairs. Two hundred girls came with their mothers and the teachers had baked cakes for all of them. The youngest is five years old and walks an hour by the river. Her brother carries her books for her every morning and every evening of the week.';
const PERSIAN =
  'نانوایان سه شهر بهای نان را بالا برده اند. بسیاری از مردم نیم آنچه پیشتر می خریدند می خرند و چشم به راه آرد اند. نان امروز شانزده افغانی است و در کوه بیش از بیست. کس باور ندارد که پیش از خرمن بها پایین بیاید';
const SCHOOL =
  'مکتب سر تپه روز شنبه باز شد. دوصد دختر با مادران آمدند و همه کلچه خوردند. خردترین پنج ساله است و از کنار دریا پیاده می آید. برادرش کتاب او را می برد و می گوید که خواهرش داکتر دره می شود و همه شاد اند';

const prose = { size: 10, leading: 13 };
const left = { ...prose, x: 60, width: 230 };
const right = { ...prose, x: 310, width: 230 };

test('two columns are read one after the other', async () => {
  const document = await readPages({
    pieces: [...typeset(FIRST, { ...left, y: 700 }), ...typeset(SECOND, { ...right, y: 700 })],
  });
  expect(textsOf(document).map(joined)).toEqual([FIRST, SECOND]);
});

test('columns whose lines stand on unlike heights are columns', async () => {
  const document = await readPages({
    pieces: [...typeset(FIRST, { ...left, y: 700 }), ...typeset(SECOND, { ...right, y: 693.5 })],
  });
  expect(textsOf(document).map(joined)).toEqual([FIRST, SECOND]);
});

test('a gutter as wide as a letter is high parts columns', async () => {
  const narrow = { ...prose, x: 300, width: 230 };
  const document = await readPages({
    pieces: [...typeset(FIRST, { ...left, y: 700 }), ...typeset(SECOND, { ...narrow, y: 700 })],
  });
  expect(textsOf(document).map(joined)).toEqual([FIRST, SECOND]);
});

test('columns of Persian are read from the right one to the left one', async () => {
  const document = await readPages({
    pieces: [...typesetRtl(SCHOOL, { ...left, y: 700 }), ...typesetRtl(PERSIAN, { ...right, y: 700 })],
  });
  expect(textsOf(document).map(joined)).toEqual([PERSIAN, SCHOOL]);
});

test('a title across the page and a line below the columns keep their places', async () => {
  const document = await readPages({
    pieces: [
      { text: 'The price of bread and the school on the hill in autumn', x: 100, y: 740, size: 14 },
      ...typeset(FIRST, { ...left, y: 700 }),
      ...typeset(SECOND, { ...right, y: 700 }),
      { text: 'This line runs across both of the columns and ends what they say on it.', x: 60, y: 560 },
    ],
  });
  expect(textsOf(document).map((text) => joined(text).slice(0, 9))).toEqual([
    'The price',
    'The baker',
    'The schoo',
    'This line',
  ]);
});

test('three columns are read in their order', async () => {
  const column = (text: string, x: number) => typeset(text, { ...prose, x, width: 150, y: 700 });
  const document = await readPages({
    pieces: [...column(FIRST, 40), ...column(SECOND, 210), ...column(FIRST, 380)],
  });
  expect(textsOf(document).map(joined)).toEqual([FIRST, SECOND, FIRST]);
});

test('a paragraph may go on at the head of the next column', async () => {
  const document = await readPages({
    pieces: [...typeset(FIRST, { ...left, y: 700 }), ...typeset(SECOND, { ...right, y: 700 })],
  });
  expect(paragraphsIn(document).map(({ startsColumn }) => startsColumn)).toEqual([true, true]);
});

test('the halves of verses are read across', async () => {
  const halves = ['the river runs below the hill', 'the river stays for ever still'];
  const rows = Array.from({ length: 8 }, (_, row) =>
    halves.map((text, at) => ({ text, x: at === 0 ? 60 : 320, y: 700 - 18 * row })),
  );
  const document = await readPages({ pieces: rows.flat() });
  expect(textsOf(document)).toEqual(Array.from({ length: 8 }, () => halves.join('\t')));
});

test('a table without rules is read across', async () => {
  const row = (y: number, cells: string[]) => cells.map((text, at) => ({ text, x: [60, 320][at] ?? 0, y }));
  const names = ['Apricot', 'Walnut', 'Almond', 'Raisin', 'Mulberry', 'Pomegranate'];
  const document = await readPages({
    pieces: names.flatMap((name, at) =>
      row(700 - 15 * at, [name, 'grown in the valley and dried on its roofs']),
    ),
  });
  expect(textsOf(document)).toEqual(
    names.map((name) => `${name}\tgrown in the valley and dried on its roofs`),
  );
});

test('a picture stands in the column where it is printed', async () => {
  const document = await readPages({
    pieces: [...typeset(FIRST, { ...left, y: 700 }), ...typeset(SECOND, { ...right, y: 700 })],
    image: { x: 60, y: 480, width: 100, height: 100 },
  });
  expect(
    document.blocks.map((block) =>
      block.kind === 'paragraph' ? runText(block.runs).slice(0, 5) : block.kind,
    ),
  ).toEqual(['The b', 'image', 'The s']);
});
