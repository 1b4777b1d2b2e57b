import { expect, test } from 'vitest';
import { paragraph, run } from './testing/packDocx.ts';
import { readWord } from './testing/readWord.ts';

test('superscript and subscript digits become characters, and struck words are kept', async () => {
  const high = (text: string) => run(text, '<w:rStyle w:val="High"/>');
  const low = (text: string) => run(text, '<w:vertAlign w:val="subscript"/>');
  const styles =
    '<w:style w:type="character" w:styleId="High"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
  const readRuns = async (...runs: string[]) => {
    const { blocks, placedFindings } = await readWord({ styles, document: paragraph(runs.join('')) });
    return [blocks.flatMap((block) => ('runs' in block ? block.runs : [])), placedFindings?.length];
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
  const { blocks, placedFindings } = await readWord(`${paragraph('Kept')}<w:altChunk r:id="other"/>`);
  expect(blocks).toHaveLength(1);
  expect(placedFindings).toHaveLength(1);
});

test('the letters of old WordArt are read', async () => {
  const art = '<w:pict><v:shape><v:textpath on="t" string="آزادی &amp; Heimat"/></v:shape></w:pict>';
  const { blocks, placedFindings } = await readWord(paragraph(`<w:r>${art}</w:r>${run('Around it')}`));
  expect(blocks).toMatchObject([{ runs: [{ text: 'Around it' }] }, { runs: [{ text: 'آزادی & Heimat' }] }]);
  expect(placedFindings).toHaveLength(1);
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

test('words in a control that Word takes for empty are told beside the words around it, a prompt as what it is', async () => {
  const styles =
    '<w:style w:type="character" w:styleId="Platzhaltertext"><w:name w:val="Placeholder Text"/></w:style>';
  const control = (inner: string) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const prompt = control(run('Click or tap here', '<w:rStyle w:val="Platzhaltertext"/>'));
  const told = async (inner: string) =>
    (await readWord({ styles, document: paragraph(run('By ') + inner) })).placedFindings;
  expect(await told(prompt)).toEqual([
    { words: 'By', message: 'The prompt of an empty field was left out: “Click or tap here”.' },
  ]);
  expect(await told(control(run('Jane Miller')))).toEqual([
    {
      words: 'By',
      message: 'A field that Word takes for empty was left out; look whether it is text: “Jane Miller”.',
    },
  ]);
});

test('the signs of Word’s symbol fonts are letters, and one that is not known is missed aloud', async () => {
  const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
  const known =
    sign('Symbol', 'F061') + sign('Symbol', '00A3') + sign('Wingdings', 'F0FC') + sign('Arial', 'FDFA');
  const typed = run(' \uf062\uf0b0', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>');
  const { blocks, placedFindings } = await readWord(paragraph(known + typed));
  expect(blocks).toMatchObject([{ runs: [{ text: 'α≤✓ﷺ β°' }] }]);
  expect(placedFindings).toEqual([]);
  const unknown = await readWord(paragraph(run('A') + sign('Webdings', 'F061')));
  expect(unknown.blocks).toMatchObject([{ runs: [{ text: 'A' }] }]);
  expect(unknown.placedFindings).toEqual([
    { words: 'A', message: 'A character in a symbol font was left out; look for it in the document.' },
  ]);
  const hidden = await readWord(
    paragraph(run('A') + sign('Webdings', 'F061').replace('<w:sym', '<w:rPr><w:vanish/></w:rPr><w:sym')),
  );
  expect(hidden.placedFindings).toEqual([{ words: 'A', message: 'Hidden text was left out.' }]);
});

test('words drawn by another program and words that only the fallback has are read', async () => {
  const line = (text: string) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
  const canvas = `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:sp><a:txSp><a:txBody><a:bodyPr/>${line('On the')}${line('canvas')}</a:txBody></a:txSp></a:sp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const fallback = `<mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback>${paragraph('Below')}</mc:Fallback></mc:AlternateContent>`;
  const { blocks, placedFindings } = await readWord(paragraph(run('Around it') + canvas) + fallback);
  expect(blocks.map((block) => 'runs' in block && block.runs[0]?.text)).toEqual([
    'Around it',
    'On the',
    'canvas',
    'Below',
  ]);
  expect(placedFindings).toEqual([
    {
      words: 'Around it',
      message: 'The words of a text box were moved after the paragraph it belongs to.',
    },
  ]);
});

test('a formula is kept in one line that says the same, with a finding', async () => {
  const of = (name: string, inner: string) => `<m:${name}>${inner}</m:${name}>`;
  const word = (text: string) => of('r', of('t', text));
  const formulas: [string, string][] = [
    [of('f', of('num', word('a')) + of('den', word('b+c'))), 'a/(b+c)'],
    [of('sSup', of('e', word('x')) + of('sup', word('2'))), 'x²'],
    [of('sSub', of('e', word('x')) + of('sub', word('max'))), 'x_max'],
    [of('rad', of('deg', '') + of('e', word('x+1'))), '√(x+1)'],
    [of('d', of('e', word('x')) + of('e', word('y'))), '(x|y)'],
    [of('d', `<m:dPr><m:begChr m:val="["/><m:endChr m:val=""/></m:dPr>${of('e', word('x'))}`), '[x'],
    [
      of(
        'nary',
        `<m:naryPr><m:chr m:val="∑"/></m:naryPr>${of('sub', word('i=1'))}${of('sup', word('n'))}${of('e', word('i'))}`,
      ),
      '∑_(i=1)^n i',
    ],
    [
      of(
        'm',
        of('mr', of('e', word('a')) + of('e', word('b'))) + of('mr', of('e', word('c')) + of('e', word('d'))),
      ),
      'a, b; c, d',
    ],
    [of('func', of('fName', word('sin')) + of('e', word('x'))), 'sin x'],
  ];
  for (const [inner, text] of formulas) {
    const formula = `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inner}</m:oMath>`;
    // In a paragraph, in a run of one, and in none, where no program should write it.
    for (const around of [paragraph(formula), paragraph(`<w:r>${formula}</w:r>`), formula]) {
      const { blocks, placedFindings } = await readWord(around);
      expect(blocks).toMatchObject([{ runs: [{ text }] }]);
      expect(placedFindings).toEqual([
        { words: text, message: 'A formula was kept as plain text; check it.' },
      ]);
    }
  }
});
