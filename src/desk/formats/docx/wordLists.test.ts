import { expect, test } from 'vitest';
import { paragraph, run } from './testing/packDocx.ts';
import { readWord } from './testing/readWord.ts';

const style = (id: string, name: string, inner: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="7"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
const item = (text: string, list = '4', level = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
/** Each item's number where its list begins with another than 1, `again` where it begins again at 1. */
const numbersOf = async (document: string) => {
  const { blocks } = await readWord({ numbering, document });
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.list
      ? [block.list.start ?? (block.list.restarts ? 'again' : '')]
      : [],
  );
};

test('a list that continues counting after other text keeps its number', async () => {
  const between = paragraph('Between');
  expect(await numbersOf(item('One') + between + item('Two'))).toEqual(['', 2]);
  expect(await numbersOf(item('One') + item('Two') + between + item('Three', '5') + item('Four'))).toEqual([
    '',
    '',
    3,
    '',
  ]);
  expect(await numbersOf(item('One') + item('dot', '4', 1) + item('Two'))).toEqual(['', '', '']);
  expect(await numbersOf(item('One') + item('dot', '4', 1) + between + item('Two'))).toEqual(['', '', 2]);
  expect(await numbersOf(item('One') + paragraph('') + item('Two'))).toEqual(['', '']);
  expect(await numbersOf(item('One') + between + item('One', '6'))).toEqual(['', '']);
  expect(await numbersOf(item('One') + item('One', '6') + item('Two', '6'))).toEqual(['', 'again', '']);
  expect(await numbersOf(item('dot', '4', 1) + between + item('dot', '4', 1))).toEqual(['', '']);
  expect(await numbersOf(item('Five', '7') + item('Six', '7'))).toEqual([5, '']);
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
