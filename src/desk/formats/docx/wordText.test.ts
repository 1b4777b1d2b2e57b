import { expect, test } from 'vitest';
import { paragraph, run } from './testing/packDocx.ts';
import { readWord } from './testing/readWord.ts';

test('superscript and subscript digits become characters, and struck words are kept', async () => {
  const high = (text: string) => run(text, '<w:rStyle w:val="High"/>');
  const low = (text: string) => run(text, '<w:vertAlign w:val="subscript"/>');
  const styles =
    '<w:style w:type="character" w:styleId="High"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
  const readRuns = async (...runs: string[]) => {
    const { blocks, formatFindings } = await readWord({ styles, document: paragraph(runs.join('')) });
    return [blocks.flatMap((block) => ('runs' in block ? block.runs : [])), formatFindings.length];
  };
  expect(await readRuns(run('10'), high('6 '), run('people, CO'), low('2'))).toEqual([
    [{ text: '10⁶ people, CO₂' }],
    0,
  ]);
  expect(await readRuns(run('10'), high('−'), run('1', '<w:vertAlign w:val="superscript"/><w:b/>'))).toEqual([
    [{ text: '10⁻' }, { text: '¹', strong: true }],
    0,
  ]);
  // Manual shift; a point or two only adjusts a sign.
  const by = (text: string, halfPoints: number) =>
    run(text, `<w:position w:val="${halfPoints}"/><w:sz w:val="14"/>`);
  expect(await readRuns(run('10'), by('6', 8), run(' H'), by('2', -6), run('O'), by('1', 2))).toEqual([
    [{ text: '10⁶ H₂O1' }],
    0,
  ]);
  expect(await readRuns(run('the 20'), high('th'))).toEqual([[{ text: 'the 20th' }], 0]);
  // Half of it has no characters of its own: all of it stays in the line.
  expect(await readRuns(run('the '), high('1'), high('st'))).toEqual([[{ text: 'the 1st' }], 1]);
  expect(await readRuns(run('a'), high('®'), run('6', '<w:vertAlign w:val="baseline"/>'))).toEqual([
    [{ text: 'a®6' }],
    0,
  ]);
  expect(await readRuns(run('10', '<w:strike/><w:dstrike w:val="0"/>'), run('20'))).toEqual([
    [{ text: '1020' }],
    1,
  ]);
  expect(await readRuns(run('10', '<w:strike w:val="0"/>'), run('20'))).toEqual([[{ text: '1020' }], 0]);
});

test('text stored in another file of the document is reported as left out', async () => {
  const { blocks, formatFindings } = await readWord(`${paragraph('Kept')}<w:altChunk r:id="other"/>`);
  expect(blocks).toHaveLength(1);
  expect(formatFindings).toHaveLength(1);
});

test('the letters of old WordArt are read', async () => {
  const art = '<w:pict><v:shape><v:textpath on="t" string="آزادی &amp; Heimat"/></v:shape></w:pict>';
  const { blocks, formatFindings } = await readWord(paragraph(`<w:r>${art}</w:r>${run('Around it')}`));
  expect(blocks).toMatchObject([{ runs: [{ text: 'Around it' }] }, { runs: [{ text: 'آزادی & Heimat' }] }]);
  expect(formatFindings).toHaveLength(1);
});

test('the placeholder of an empty content control is not read', async () => {
  const control = (inner: string, shown = '<w:showingPlcHdr/>') =>
    `<w:sdt><w:sdtPr>${shown}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const { blocks } = await readWord(
    control(paragraph('Click here')) +
      control(paragraph('Written'), '<w:showingPlcHdr w:val="0"/>') +
      paragraph(`${run('By ')}${control(run('Name'))}${control(run('us'), '')}`) +
      `<w:tbl><w:tr>${control(cell('Click here'))}${cell('b')}</w:tr>${control(`<w:tr>${cell('Click')}${cell('here')}</w:tr>`)}</w:tbl>`,
  );
  expect(blocks).toMatchObject([
    { runs: [{ text: 'Written' }] },
    { runs: [{ text: 'By us' }] },
    { rows: [[[], [{ text: 'b' }]]] },
  ]);
});
