import { expect, test } from 'vitest';
import { paragraph, run } from './testing/packDocx.ts';
import { readWord } from './testing/readWord.ts';

const style = (id: string, name: string, inner: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
const item = (text: string, list = '4', level = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const findingsOf = async (document: string) =>
  (await readWord({ numbering, document })).placedFindings?.length;

test('a list that continues counting after other text is reported', async () => {
  expect(await findingsOf(item('One') + paragraph('Between') + item('Two'))).toBe(1);
  expect(await findingsOf(item('One') + paragraph('Between') + item('Two', '5'))).toBe(1);
  expect(await findingsOf(item('One') + item('dot', '4', 1) + item('Two'))).toBe(0);
  expect(await findingsOf(item('One') + paragraph('') + item('Two'))).toBe(0);
  expect(await findingsOf(item('One') + paragraph('Between') + item('One', '6'))).toBe(0);
  expect(await findingsOf(item('dot', '4', 1) + paragraph('Between') + item('dot', '4', 1))).toBe(0);
});

test('a list numbered by its style is a list even if the paragraph names its level', async () => {
  const { blocks } = await readWord({
    numbering,
    styles:
      style('L', 'List', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>') +
      style('L2', 'List 2', '<w:basedOn w:val="L"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>'),
    document:
      paragraph('Own', '<w:pStyle w:val="L"/><w:numPr><w:ilvl w:val="1"/></w:numPr>') +
      paragraph('Style’s', '<w:pStyle w:val="L2"/>'),
  });
  expect(blocks).toMatchObject([
    { list: { ordered: false, depth: 1 } },
    { list: { ordered: false, depth: 1 } },
  ]);
});

test('a page break inside an item does not make a second item', async () => {
  const { blocks } = await readWord({
    numbering,
    document: paragraph(
      `<w:r><w:br w:type="page"/></w:r>${run('One goes')}<w:r><w:br w:type="page"/></w:r>${run('on')}`,
      '<w:numPr><w:numId w:val="4"/></w:numPr>',
    ),
  });
  expect(blocks.map((block) => 'list' in block && block.list)).toEqual([
    { ordered: true, depth: 0 },
    false,
    false,
  ]);
});
