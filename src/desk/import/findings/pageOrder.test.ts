import { expect, it } from 'vitest';
import { publication } from '../../../testing/bundledArchive.ts';
import type { DocumentBlock } from '../../formats/parsedDocument.ts';
import { pageBreak, paragraph } from '../../formats/testing/documentParts.ts';
import { letterheadOf } from '../letterhead/letterheadParts.ts';
import { pageOrderOf } from './pageOrder.ts';

const letterhead = letterheadOf(publication);
const line = (text: string, page?: number) => paragraph(text, page === undefined ? {} : { page });
const sheetsOf = (...numbers: string[]) =>
  numbers.flatMap((number) => [line('A first line.'), line('Text.'), line(number), pageBreak]).slice(0, -1);
const placesOf = (blocks: DocumentBlock[]) =>
  pageOrderOf(blocks, letterhead).findings.map(({ place }) => place);
const rowsOf = (blocks: DocumentBlock[]) =>
  pageOrderOf(blocks, letterhead).blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.runs[0]?.text === 'Text.' ? [block.pageSequence] : [],
  );

it('reports pages whose printed numbers do not count up, once', () => {
  expect(placesOf(sheetsOf('– ۱ –', '– ۳ –', '– ۲ –'))).toEqual([{ page: 3, words: '– ۲ –' }]);
  expect(placesOf(sheetsOf('4', '3', '2', '1'))).toEqual([{ page: 2, words: '3' }]);
  const printed = [2, 1].flatMap((number, at) => [
    line('Text.', at + 1),
    line(`Page ${number} of 2`, at + 1),
  ]);
  expect(placesOf(printed)).toHaveLength(1);
});

it('finds a page number at the end of the text, even above a running line', () => {
  const running = paragraph('www.example.org', { margin: 'footer' });
  const pages = ['1', '3', '2'].flatMap((number) => [line('Text.'), line(number), running, pageBreak]);
  expect(placesOf(pages)).toHaveLength(1);
});

it('reports nothing for pages in order, without numbers, or with figures in the text', () => {
  expect(placesOf(sheetsOf('1', '2', '4'))).toEqual([]);
  expect(placesOf([line('A'), line('9'), line('B'), pageBreak, line('C'), line('1'), line('D')])).toEqual([]);
});

it('reads a number beside the letterhead, above it and below it', () => {
  const { website = '', monogram } = publication;
  const heads = [
    (number: string) => [line(`${website}\t${number}`), line(monogram), line('Text.'), line('More.')],
    (number: string) => [line(monogram), line(`صفحهٔ ${number}`), line('Text.'), line('More.')],
    (number: string) => [line(website), line('Text.'), line('More.'), line(number), line(monogram)],
  ];
  for (const head of heads)
    expect(placesOf([...head('۱'), pageBreak, ...head('۳'), pageBreak, ...head('۲')])).toMatchObject([
      { page: 3 },
    ]);
});

it('recognises a new page by its repeated masthead', () => {
  const name = publication.name['fa-AF'] ?? '';
  const sheet = (number: string) => [line(name), line('Some words.'), line('Text.'), line(number)];
  const typed = ['– 1 –', '– 3 –', '– 2 –'].flatMap(sheet);
  expect(placesOf(typed)).toEqual([{ page: 3, words: '– 2 –' }]);
  expect(rowsOf(typed)).toEqual([0, 1, 2]);
  expect(rowsOf(['1', '2', '3'].flatMap(sheet))).toEqual([undefined, undefined, undefined]);
});

it('chains only pages that follow each other', () => {
  expect(rowsOf(sheetsOf('1', '2', '4', '5', '3'))).toEqual([0, 0, 1, 1, 2]);
  expect(rowsOf(sheetsOf('1', '3', '2', 'Without.'))).toEqual([0, 1, 2, 3]);
  // A page is missing: its neighbours do not belong together, although they count up.
  expect(rowsOf(sheetsOf('1', '2', '4'))).toEqual([0, 0, 1]);
  expect(rowsOf(sheetsOf('1', '2', '3'))).toEqual([undefined, undefined, undefined]);
  expect(rowsOf(sheetsOf('1', 'Without.', '3', '4'))).toEqual([undefined, undefined, undefined, undefined]);
});
