import { expect, test } from 'vitest';
import { storedFromRight, typeset } from '../testing/typeset.ts';
import { FIRST, readPages, textsOf } from '../testing/words.ts';

const body = typeset(FIRST, { x: 60, y: 500, width: 480 });
const CHAPTERS = ['The bakers', 'The school on the hill', 'The river', 'The harvest', 'The roads'];

const dotted = (page: (at: number) => number) =>
  CHAPTERS.map((name, at) => ({
    text: `${name} ${'. '.repeat(30 - name.length)}${page(at)}`,
    x: 60,
    y: 700 - 15 * at,
  }));

test('a table of contents under its heading is left out and told', async () => {
  const rows = CHAPTERS.slice(0, 3).flatMap((name, at) => [
    { text: name, x: 60, y: 700 - 15 * at },
    { text: String(3 + at), x: 500, y: 700 - 15 * at },
  ]);
  const document = await readPages({
    pieces: [{ text: 'Contents', x: 60, y: 730, size: 16 }, ...rows, ...body],
  });
  expect(textsOf(document).join(' ').replaceAll('\n', ' ')).toBe(FIRST);
  expect(document.formatFindings).toContain('A table of contents was left out: 3 entries (page 1).');
});

test('lines with dots that lead to growing page numbers are one without a heading', async () => {
  const document = await readPages({ pieces: [...dotted((at) => 2 + at), ...body] });
  expect(textsOf(document).join(' ').replaceAll('\n', ' ')).toBe(FIRST);
  expect(document.formatFindings).toEqual(['A table of contents was left out: 5 entries (page 1).']);
});

test('a Persian one is left out too', async () => {
  const rows = ['نانوایان', 'مکتب', 'خرمن'].flatMap((name, at) => [
    ...storedFromRight([...name].reverse(), 480 - 6 * name.length, 700 - 18 * at),
    { text: ['۲', '۴', '۷'][at] ?? '', x: 80, y: 700 - 18 * at },
  ]);
  const heading = storedFromRight([...'فهرست مطالب'].reverse(), 400, 740);
  const text = storedFromRight([...'نان در سه شهر گران شده است'].reverse(), 200, 500);
  const document = await readPages({ pieces: [...heading, ...rows, ...text] });
  expect(textsOf(document)).toEqual(['نان در سه شهر گران شده است']);
});

test('prices behind dots that do not grow stay', async () => {
  const document = await readPages({ pieces: [...dotted((at) => 40 - 7 * at), ...body] });
  expect(textsOf(document).join(' ')).toContain('The bakers');
});
