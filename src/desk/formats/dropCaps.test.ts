import { expect, test } from 'vitest';
import { readDocument } from '../import/readDocument.ts';
import { packDocx, paragraph, run } from './docx/testing/packDocx.ts';
import { packOdt } from './odt/testing/packOdt.ts';
import type { DocumentRun } from './parsedDocument.ts';

async function runsOf(name: string, bytes: Uint8Array): Promise<DocumentRun[][]> {
  const { blocks } = await readDocument({ name, bytes });
  return blocks.map((block) => (block.kind === 'paragraph' ? block.runs : [{ text: block.kind }]));
}

const large = '<w:b/><w:sz w:val="120"/>';
const drop = '<w:keepNext/><w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/>';

test.each([
  ['dropped into the text', drop, 'B', 'akers wait.', 'Bakers wait.'],
  ['in the margin', '<w:framePr w:dropCap="margin" w:lines="3"/>', 'B', 'akers wait.', 'Bakers wait.'],
  ['that is a word', drop, 'A', ' loaf costs more.', 'A loaf costs more.'],
  ['with its quotation mark', drop, '“B', 'akers wait.”', '“Bakers wait.”'],
  ['in Dari', drop, 'ن', 'انوایان ایستاده‌اند.', 'نانوایان ایستاده‌اند.'],
])('a first letter %s joins its word in the word’s own look', async (_, frame, letter, rest, whole) => {
  const document = paragraph(run(letter, large), frame) + paragraph(rest) + paragraph('The next one.');
  expect(await runsOf('a.docx', packDocx({ document }))).toEqual([
    [{ text: whole }],
    [{ text: 'The next one.' }],
  ]);
});

test('a first letter with no text behind it stays', async () => {
  const document = paragraph('Before.') + paragraph(run('B', large), drop);
  expect(await runsOf('a.docx', packDocx({ document }))).toEqual([[{ text: 'Before.' }], [{ text: 'B' }]]);
});

const frame = (text: string) =>
  `<draw:frame><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame>`;

test.each([
  [`<text:p>${frame('B')}akers wait.</text:p>`, ['Bakers wait.']],
  [`<text:p>${frame('«ن')}<text:span>انوایان</text:span> ایستاده‌اند.»</text:p>`, ['«نانوایان ایستاده‌اند.»']],
  // What goes on with no small letter is a word of its own.
  [`<text:p>${frame('B')}The bakers wait.</text:p>`, ['The bakers wait.', 'B']],
])('a framed first letter of an OpenDocument text joins its word: %s', async (text, shown) => {
  expect(await runsOf('a.odt', packOdt({ text }))).toEqual(shown.map((one) => [{ text: one }]));
});
