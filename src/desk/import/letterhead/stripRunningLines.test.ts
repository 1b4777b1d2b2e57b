import { expect, test } from 'vitest';
import { publication } from '../../../testing/bundledArchive.ts';
import type { DocumentBlock } from '../../formats/parsedDocument.ts';
import { heading, paragraph } from '../../formats/testing/documentParts.ts';
import { separateLetterhead } from './separateLetterhead.ts';
import { documentOf, fields, masthead, more, read, text } from './testing/readLines.ts';

const letters = ['a', 'b', 'c', 'd'];

/** Pages of text, each with some lines of its own at the top. */
function pagesOf(...tops: (string | DocumentBlock)[][]): (string | DocumentBlock)[] {
  const pages = tops.map((top, at) => [
    ...top,
    `${text} ${letters[at]}`,
    `${letters[at]} ${more}`,
    `${more} ${letters[at]}`,
  ]);
  return pages.flatMap((page, at) => (at === 0 ? page : ['---', ...page]));
}

test('parts that begin on new pages keep their headings', () => {
  for (const words of ['Part 1', 'Teil 1', 'بخش ۱']) {
    const at = (page: number) =>
      words.replace(/[1۱]/, (one) => (one === '1' ? `${page}` : '۰۱۲۳'.charAt(page)));
    const plain = pagesOf([...masthead, ...fields, at(1)], [at(2)], [at(3)]);
    expect(read(...plain)).toMatchObject({
      findings: [],
      text: expect.arrayContaining([at(1), at(2), at(3)]),
    });
    const styled = pagesOf([...masthead, ...fields, heading(at(1))], [heading(at(2))], [heading(at(3))]);
    expect(read(...styled)).toMatchObject({
      findings: [],
      text: expect.arrayContaining([at(1), at(2), at(3)]),
    });
  }
  const named = pagesOf(
    [...masthead, ...fields],
    [heading('The road, 2')],
    [heading('The road, 3')],
    [heading('The road, 4')],
  );
  expect(read(...named).text).toContain('The road, 3');
});

test('words an interview repeats at the top of two pages stay', () => {
  for (const words of ['Question:', 'پرسش:', 'Frage']) {
    const asked = [...fields, text, words, more, words, more, more];
    const { text: left, findings } = read(...pagesOf(asked, [words], [words]));
    expect(left.filter((line) => line === words)).toHaveLength(4);
    expect(findings).toEqual([]);
  }
});

test('a line on only a few pages is not a running line', () => {
  const pages = pagesOf(fields, ['In the North'], ['In the North'], [], []);
  expect(read(...pages).text.filter((line) => line === 'In the North')).toHaveLength(2);
});

test('a running line is reported even if the text has the same word', () => {
  const pages = pagesOf(fields, ['Water'], ['Water'], ['Water']);
  const { text: left, findings } = read(...pages);
  expect(left).not.toContain('Water');
  expect(findings).toEqual(['dropped-text: Water']);
});

test('running lines with a page or issue number, or on every second page, are removed', () => {
  const line = (page: number) => `Letters from the South, no. 12 of 2023 – ${page + 16}`;
  const counted = pagesOf([line(1), ...fields], [line(2)], [line(3)], [line(4)]);
  expect(read(...counted).text.filter((one) => one.startsWith('Letters'))).toHaveLength(1);
  const title = 'The Karez under the Street';
  const turns = pagesOf(fields, [title], ['AA-AA desk'], [title]);
  expect(read(...turns)).toMatchObject({ title, findings: [] });
  expect(read(...turns).text).not.toContain(title);
  const word = pagesOf(['AA-AA desk', '29.09.2023', '# Karez'], ['Karez 2'], ['Karez 3'], ['Karez 4']);
  expect(read(...word).text.join()).not.toContain('Karez');
});

test('sections marked by a number between dashes keep their marks', () => {
  const mark = (number: number) => [
    `– ${number} –`,
    `${letters[number]} ${text}`,
    `${letters[number]} ${more}`,
  ];
  const sections = [1, 2, 3].flatMap(mark);
  expect(read(...masthead, ...fields, ...sections).text).toEqual(sections);
  const paged = [...mark(1), ...mark(2), '---', text, more, ...mark(3)];
  const left = paged.map((line) => (line === '---' ? '[pageBreak]' : line));
  expect(read(...masthead, ...fields, ...paged).text).toEqual(left);
});

test('page numbers in words are removed anywhere in a document without pages', () => {
  const pages = [1, 2, 3].flatMap((number) => [`${text} ${number}`, `Seite ${number} von 3`]);
  expect(read(...masthead, ...fields, ...pages).text).toEqual([1, 2, 3].map((number) => `${text} ${number}`));
});

test('a salutation or a closing line that repeats on pages ended by hand is text', () => {
  const letter = (at: number, greeting: string, end: string) => [
    greeting,
    `${text} ${letters[at]}`,
    `${letters[at]} ${more}`,
    end,
  ];
  for (const [greeting, end] of [
    ['Dear Ahmad,', 'Your mother'],
    ['سلام پدر،', 'فرزند شما'],
    ['Frage:', 'So weit unser Reporter'],
  ] as const) {
    const pages = [0, 1, 2].map((at) => letter(at, greeting, end));
    const { text: left, findings } = read(...fields, ...pages.flatMap((page) => [...page, '---']));
    expect(left.filter((line) => line !== '[pageBreak]')).toEqual(pages.flat());
    expect(findings).toEqual([]);
  }
});

test('a line that only two pages repeat is text, unless the pages are numbered', () => {
  const page = (at: number, number: string[] = []) => [
    `${at + 1}:${text} ${letters[at]}`,
    `${at + 1}:${letters[at]} ${more}`,
    `${at + 1}:So it stands today`,
    ...number.map((line) => `${at + 1}:${line}`),
  ];
  expect(read(...fields, ...page(0), ...page(1)).text).toHaveLength(6);
  const numbered = read(...fields, ...page(0, ['1']), ...page(1, ['2']));
  expect(numbered).toMatchObject({ findings: ['dropped-text: So it stands today'] });
  expect(numbered.text).toHaveLength(4);
});

test('an item of a list is no page number', () => {
  const items = ['1', '2', '3'].map((figure, at) =>
    paragraph(figure, { page: at + 1, list: { ordered: true, depth: 0 } }),
  );
  const lines = items.flatMap((item, at) => [`${at + 1}:${text} ${letters[at]}`, item]);
  expect(read(...fields, ...lines).text).toHaveLength(6);
});

test('page numbers in words are told once, those in a page’s margin and beside the letterhead too', () => {
  const number = (page: number) => paragraph(`page ${page} / 3`, { page, margin: 'footer' });
  const pages = [1, 2, 3].flatMap((page) => [`${page}:${text} ${letters[page]}`, number(page)]);
  expect(read(...fields, ...pages).findings).toEqual(['dropped-text: page 1 / 3']);
  const beside = ['Page 2', ...masthead];
  expect(read(...masthead, ...fields, text, '---', ...beside, more).findings).toEqual([
    'dropped-text: Page 2',
  ]);
});

test('running lines that differ in their figures are told together, all of them', () => {
  const lines = ['Gamma 1.0', 'Gamma 5.0'].map((line) => `^${line}`);
  const { findings } = separateLetterhead(documentOf(...lines, ...masthead, ...fields, text), publication);
  expect(findings.map(({ message }) => message)).toEqual([
    '“Gamma 1.0”, “Gamma 5.0” appear only in the page margins and were left out.',
  ]);
});
