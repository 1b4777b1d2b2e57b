import { expect, test } from 'vitest';
import { paragraph, run } from './testing/packDocx.ts';
import { readWord } from './testing/readWord.ts';

const endless = (text: string) => paragraph(text, '<w:jc w:val="center"/><w:rPr><w:del w:id="1"/></w:rPr>');

test('the last words of a text or a note stay when their paragraph’s end was deleted', async () => {
  const { blocks, notes } = await readWord({
    footnotes: `<w:footnote w:id="1">${endless('Said below.')}</w:footnote>`,
    document: `<w:p>${run('B')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>${endless('Two ')}${endless('last words.')}<w:sectPr/>`,
  });
  expect(blocks.at(-1)).toEqual({
    kind: 'paragraph',
    align: 'center',
    runs: [{ text: 'Two last words.' }],
  });
  expect(notes).toMatchObject({ n1: [{ runs: [{ text: 'Said below.' }] }] });
});

test('words before a table stay outside it when their paragraph’s end was deleted', async () => {
  const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
  const { blocks } = await readWord(
    `<w:sdt><w:sdtContent>${endless('Words before.')}</w:sdtContent></w:sdt><w:tbl><w:tr>${cell(endless('A'))}${cell(paragraph('B'))}</w:tr></w:tbl>`,
  );
  expect(blocks).toMatchObject([
    { runs: [{ text: 'Words before.' }] },
    { rows: [[[{ text: 'A' }], [{ text: 'B' }]]] },
  ]);
});

test('words continue past a deleted end inside a content control', async () => {
  const { blocks } = await readWord(
    `<w:sdt><w:sdtContent>${endless('One ')}</w:sdtContent></w:sdt>${paragraph('sentence.')}`,
  );
  expect(blocks).toMatchObject([{ runs: [{ text: 'One sentence.' }] }]);
  expect(blocks).toHaveLength(1);
});

test('a table’s deleted row is left out and reported', async () => {
  const row = (text: string, properties = '') =>
    `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
  const { blocks, placedFindings } = await readWord(
    `<w:tbl>${row('kept')}${row('gone', '<w:del w:id="1"/>')}</w:tbl>`,
  );
  expect(blocks).toMatchObject([{ rows: [[[{ text: 'kept' }]]] }]);
  expect(placedFindings).toHaveLength(1);
});
