import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runText } from '../runText.ts';
import { typeset } from './testing/typeset.ts';
import { COLUMN, FIRST, joined, paragraphsIn, readPages, textsOf } from './testing/words.ts';

const SECOND =
  'What is left in the valley in winter is the talk about the price which nobody there has ever been able to set';

beforeEach(() => {
  for (const method of ['log', 'info', 'warn', 'error'] as const) vi.spyOn(console, method);
});

afterEach(() => {
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    expect(console[method]).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('a paragraph begins after a short line', async () => {
  const pieces = [...typeset(FIRST, { ...COLUMN, y: 700 }), ...typeset(SECOND, { ...COLUMN, y: 655 })];
  const document = await readPages({ pieces: [...typeset(FIRST, { ...COLUMN, y: 760 }), ...pieces] });
  expect(textsOf(document).map(joined)).toEqual([FIRST, FIRST, SECOND]);
});

test('a paragraph begins at an indent, even after a full line', async () => {
  const line = 'Every line here is of the same width and fills it up to the very end of all';
  const width = line.length * 6;
  const pieces = [0, 1, 2, 3].flatMap((i) => typeset(line, { x: 60, width, y: 700 - i * 15 }));
  const indented = typeset(line.slice(4), { x: 60 + 24, width: width - 24, y: 640 });
  const document = await readPages({ pieces: [...pieces, ...indented] });
  const paragraphs = paragraphsIn(document);
  expect(paragraphs).toHaveLength(2);
  expect(paragraphs[0]).toMatchObject({ full: true, page: 1 });
  expect(paragraphs[1]).toMatchObject({ indented: true });
});

test('a wider gap separates paragraphs, and line ends and their hyphens are kept', async () => {
  const document = await readPages({
    pieces: [
      { text: 'A word that is divided at the end of a line keeps its hy-', x: 60, y: 700 },
      { text: 'phen as it was printed by the one who made the whole page', x: 60, y: 685 },
      { text: 'Another paragraph stands a good deal lower on this page..', x: 60, y: 655 },
    ],
  });
  expect(textsOf(document)).toEqual([
    'A word that is divided at the end of a line keeps its hy-\nphen as it was printed by the one who made the whole page',
    'Another paragraph stands a good deal lower on this page..',
  ]);
});

test('size, alignment and the look of the letters are read from the page', async () => {
  const document = await readPages({
    pieces: [
      { text: 'A title in the middle', x: 300 - 84, y: 740, size: 16, font: 'Plain-BoldItalic' },
      { text: 'The desk', x: 540 - 48, y: 715 },
      ...typeset(FIRST, { ...COLUMN, y: 690 }),
      ...typeset(FIRST, { ...COLUMN, y: 620 }),
      { text: 'One ', x: 60, y: 560 },
      { text: 'word', x: 84, y: 560, font: 'Plain-Italic' },
      { text: ' leans here.', x: 108, y: 560 },
    ],
  });
  const [title, author, body, , last] = paragraphsIn(document);
  expect(title).toMatchObject({ align: 'center', size: 16, runs: [{ strong: true, em: true }] });
  expect(author).toMatchObject({ align: 'end', size: 12 });
  expect(body).toMatchObject({ align: 'justify', size: 12 });
  expect(last?.runs).toEqual([{ text: 'One ' }, { text: 'word', em: true }, { text: ' leans here.' }]);
});

test('lines repeated in the page margins, and page numbers, are running lines', async () => {
  const bodies = [FIRST, SECOND, `Nobody ${FIRST}`];
  const page = (number: number) => ({
    pieces: [
      { text: 'Afghanistan Azad', x: 250, y: 770, size: 9 },
      ...typeset(bodies[number - 1] ?? '', { ...COLUMN, y: 700 }),
      { text: String(number), x: 297, y: 30, size: 9 },
    ],
  });
  const document = await readPages(page(1), page(2), page(3));
  const margins = paragraphsIn(document).filter((paragraph) => paragraph.margin);
  expect(margins.map((paragraph) => [paragraph.margin, runText(paragraph.runs), paragraph.page])).toEqual([
    ['header', 'Afghanistan Azad', 1],
    ['footer', '1', 1],
    ['header', 'Afghanistan Azad', 2],
    ['footer', '2', 2],
    ['header', 'Afghanistan Azad', 3],
    ['footer', '3', 3],
  ]);
  expect(document.blocks.filter((block) => block.kind === 'pageBreak')).toHaveLength(2);
});

test('a footnote is taken from the page’s foot and linked to its mark', async () => {
  const document = await readPages({
    pieces: [
      ...typeset(FIRST, { ...COLUMN, y: 700 }),
      { text: 'A claim that needs its proof.', x: 60, y: 640 },
      { text: '1', x: 60 + 29 * 6, y: 640, size: 7, rise: 4 },
      {
        text: '1 A note in smaller letters, which runs on to a second line of the very same note, being long, and so very',
        x: 60,
        y: 80,
        size: 9,
      },
      { text: 'long, as notes will be.', x: 60, y: 69, size: 9 },
    ],
    rules: [[60, 95, 160, 95]],
  });
  const claim = paragraphsIn(document).at(-1);
  expect(claim?.runs).toEqual([{ text: 'A claim that needs its proof.' }, { text: '1', note: '1-1' }]);
  expect(document.notes['1-1']?.map(({ runs }) => runText(runs)).map(joined)).toEqual([
    'A note in smaller letters, which runs on to a second line of the very same note, being long, and so very long, as notes will be.',
  ]);
});

test('a ruled grid is a table, and the words around it stay outside', async () => {
  const document = await readPages({
    pieces: [
      { text: 'Before the table', x: 60, y: 700 },
      { text: 'Fruit', x: 65, y: 665, font: 'Plain-Bold' },
      { text: 'Place', x: 165, y: 665, font: 'Plain-Bold' },
      { text: 'Apricot', x: 65, y: 640 },
      { text: 'Kabul', x: 165, y: 640 },
      { text: 'After the table', x: 60, y: 600 },
    ],
    rules: [
      [60, 680, 260, 680],
      [60, 655, 260, 655],
      [60, 630, 260, 630],
      [60, 680, 60, 630],
      [160, 680, 160, 630],
      [260, 680, 260, 630],
    ],
  });
  expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
  const table = document.blocks[1];
  expect(table).toMatchObject({ headRows: 1, ruled: true });
  expect(
    table?.kind === 'table' &&
      table.rows.map((row) => row.map((cell) => cell.map((run) => run.text).join(''))),
  ).toEqual([
    ['Fruit', 'Place'],
    ['Apricot', 'Kabul'],
  ]);
});

test('a link is attached to the words under it', async () => {
  const document = await readPages({
    pieces: [{ text: 'See www.afgazad.com for more', x: 60, y: 700 }],
    links: [{ href: 'https://www.afgazad.com/', rect: [84, 695, 174, 712] }],
  });
  expect(paragraphsIn(document)[0]?.runs).toEqual([
    { text: 'See ' },
    { text: 'www.afgazad.com', href: 'https://www.afgazad.com/' },
    { text: ' for more' },
  ]);
});

test('a picture comes out as PNG at its place in the text', async () => {
  const document = await readPages({
    pieces: [
      { text: 'Words above the picture', x: 60, y: 700 },
      { text: 'Words below the picture', x: 60, y: 500 },
    ],
    image: { x: 60, y: 550, width: 100, height: 100 },
  });
  expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'image', 'paragraph']);
  const [picture] = Object.values(document.images);
  expect([...(picture?.bytes.subarray(0, 8) ?? [])]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
});

test('the gap between two halves of a verse is kept', async () => {
  const verse = (y: number) => [
    { text: 'The river runs', x: 100, y },
    { text: 'the river stays', x: 300, y },
  ];
  const document = await readPages({ pieces: [...verse(700), ...verse(685)] });
  expect(textsOf(document)).toEqual(['The river runs\tthe river stays', 'The river runs\tthe river stays']);
});

test('words are separated whether spaces are characters or gaps', async () => {
  const free = ['No', 'space', 'is', 'drawn'].map((text, i) => ({
    text,
    x: [60, 75, 108, 123][i] ?? 0,
    y: 700,
  }));
  expect(textsOf(await readPages({ pieces: free }))).toEqual(['No space is drawn']);
});

test('letters that are drawn again to look bold are read once, double letters stay', async () => {
  const pieces = [0, 0.4, 0.8].map((shift) => ({ text: 'All 11 eels...', x: 60 + shift, y: 700 }));
  expect(textsOf(await readPages({ pieces }))).toEqual(['All 11 eels...']);
});

test('ligatures come as letters and accents are composed', async () => {
  const document = await readPages({ pieces: [{ text: [...'e\u0301 e', 'ﬃ', ...'cient'], x: 60, y: 700 }] });
  expect(textsOf(document)).toEqual(['é efficient']);
});

test('columns without rules stay lines with tabs, and this is reported', async () => {
  const row = (y: number, cells: string[]) => cells.map((text, i) => ({ text, x: 60 + i * 120, y }));
  const rows = [
    ['Fruit', 'Weight', 'Place'],
    ['Apricot', '3 kg', 'Kabul'],
    ['Walnut', '12 kg', 'Herat'],
  ];
  const document = await readPages({ pieces: rows.flatMap((cells, i) => row(700 - i * 15, cells)) });
  expect(textsOf(document)).toEqual(rows.map((cells) => cells.join('\t')));
  expect(document.formatFindings).toEqual([expect.stringContaining('page 1')]);
});

test('a table in a frame is a table of its own cells, and words beside it are in no cell', async () => {
  const row = (y: number, cells: string[]) =>
    cells.map((text, at) => ({ text, x: [65, 165, 265][at] ?? 0, y }));
  const document = await readPages({
    pieces: [
      { text: 'A line of text that runs from one side of the frame to the other', x: 45, y: 700 },
      ...row(665, ['City', 'Autumn', 'Today']),
      ...row(645, ['Kabul', '10', '16']),
      { text: 'Another line of text runs here from one side to the other', x: 45, y: 600 },
    ],
    rules: [
      ...[720, 580].map((y): [number, number, number, number] => [40, y, 500, y]),
      ...[40, 500].map((x): [number, number, number, number] => [x, 720, x, 580]),
      ...[680, 660, 640].map((y): [number, number, number, number] => [40, y, 500, y]),
      ...[60, 160, 260, 360].map((x): [number, number, number, number] => [x, 680, x, 640]),
    ],
  });
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
  expect(document.blocks[1]).toMatchObject({
    rows: [
      [[{ text: 'City' }], [{ text: 'Autumn' }], [{ text: 'Today' }]],
      [[{ text: 'Kabul' }], [{ text: '10' }], [{ text: '16' }]],
    ],
  });
});

test('rules that run through words make no cells', async () => {
  const lines = ['Applications are considered in their order', 'Decisions are made within one week of them'];
  const document = await readPages({
    pieces: lines.map((text, at) => ({ text, x: 65, y: 665 - 40 * at })),
    rules: [
      ...[680, 640, 600].map((y): [number, number, number, number] => [60, y, 500, y]),
      ...[60, 95, 117, 500].map((x): [number, number, number, number] => [x, 680, x, 600]),
    ],
  });
  expect(textsOf(document)).toEqual(lines);
});

test('a frame around text is not a table', async () => {
  const document = await readPages({
    pieces: [
      { text: 'One side of the box', x: 65, y: 665 },
      { text: 'and the other side', x: 305, y: 665 },
    ],
    rules: [
      [60, 680, 500, 680],
      [60, 640, 500, 640],
      [60, 680, 60, 640],
      [280, 680, 280, 640],
      [500, 680, 500, 640],
    ],
  });
  expect(textsOf(document)).toEqual(['One side of the box\tand the other side']);
});
