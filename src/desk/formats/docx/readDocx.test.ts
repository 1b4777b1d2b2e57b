import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../import/readDocument.ts';
import { packDocx, paragraph, run } from './testing/packDocx.ts';
import { readWord } from './testing/readWord.ts';

const picture = (id: string, alt: string, place = 'inline') =>
  `<w:r><w:drawing><wp:${place}><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:${place}></w:drawing></w:r>`;

describe('a Word document’s text', () => {
  test('runs that look alike are merged', async () => {
    const { blocks } = await readWord(
      paragraph(
        `${run('Home', '<w:rsid/>')}${run('land')}${run(' is', '<w:b/>')}${run(' here', '<w:b w:val="1"/>')}${run('.', '<w:b w:val="0"/>')}`,
      ),
    );
    expect(blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Homeland' }, { text: ' is here', strong: true }, { text: '.' }] },
    ]);
  });

  test('Persian words take their weight from the complex-script properties, Latin ones from the others', async () => {
    const { blocks } = await readWord(paragraph(run('آزادی freedom', '<w:bCs/><w:i/>')));
    expect(blocks).toMatchObject([
      {
        runs: [
          { text: 'آزادی ', strong: true },
          { text: 'freedom', em: true },
        ],
      },
    ]);
  });

  test('ZWNJ, harakat, hard hyphens, line ends and tabs stay; soft hyphens go', async () => {
    const { blocks } = await readWord(
      paragraph(
        `${run('می\u200cخواهیم مُلک')}<w:r><w:noBreakHyphen/><w:softHyphen/><w:tab/><w:br/><w:t>پا\u00adیان</w:t></w:r>`,
      ),
    );
    expect(blocks).toMatchObject([{ runs: [{ text: 'می\u200cخواهیم مُلک\u2011\t\nپایان' }] }]);
  });

  test('deleted text, hidden text and comments are left out and reported', async () => {
    const { blocks, placedFindings } = await readWord(
      paragraph(
        `${run('Kept')}<w:del><w:r><w:delText> gone</w:delText></w:r></w:del><w:ins>${run(' and new')}</w:ins>${run(' unseen', '<w:vanish/>')}<w:r><w:commentReference w:id="0"/></w:r>`,
      ),
    );
    expect(blocks).toMatchObject([{ runs: [{ text: 'Kept and new' }] }]);
    expect(placedFindings).toHaveLength(3);
  });

  test('a paragraph whose end was deleted continues in the next one', async () => {
    const { blocks } = await readWord(
      paragraph('One ', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('sentence.'),
    );
    expect(blocks).toMatchObject([{ runs: [{ text: 'One sentence.' }] }]);
    expect(blocks).toHaveLength(1);
  });

  test('a field shows its result and a link field its words with their address', async () => {
    const field = (code: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { blocks } = await readWord({
      links: 'https://www.afgazad.com/',
      document: paragraph(
        `${field(' DATE ', '1402')}${run(', ')}${field(' HYPERLINK &quot;mailto:afgazad@gmail.com&quot; ', 'mail')}<w:hyperlink r:id="link1">${run(' web')}</w:hyperlink>`,
      ),
    });
    expect(blocks).toMatchObject([
      {
        runs: [
          { text: '1402, ' },
          { text: 'mail', href: 'mailto:afgazad@gmail.com' },
          { text: ' web', href: 'https://www.afgazad.com/' },
        ],
      },
    ]);
  });

  test('a text box’s words are read once, after its paragraph', async () => {
    const box = `<w:txbxContent>${paragraph('In the box')}</w:txbxContent>`;
    const { blocks } = await readWord(
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>${box}</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Around it')}`,
      ),
    );
    expect(blocks).toMatchObject([{ runs: [{ text: 'Around it' }] }, { runs: [{ text: 'In the box' }] }]);
    expect(blocks).toHaveLength(2);
  });
});

describe('a Word document’s structure', () => {
  const style = (id: string, name: string, inner = '', type = 'paragraph') =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

  test('named styles and their base styles say what a paragraph is, and their weight is not emphasis', async () => {
    const { blocks } = await readWord({
      styles:
        style(
          'berschrift2',
          'heading 2',
          '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>',
        ) +
        style('Own', 'My rubric', '<w:basedOn w:val="berschrift2"/>') +
        style('Q', 'Quote', '<w:rPr><w:i/></w:rPr>') +
        style('T', 'Title', '<w:pPr><w:jc w:val="center"/></w:pPr>'),
      document:
        paragraph('Title', '<w:pStyle w:val="T"/>') +
        paragraph(run('Rubric') + run(' of ours', '<w:i/>'), '<w:pStyle w:val="Own"/>') +
        paragraph('Words', '<w:pStyle w:val="Q"/><w:jc w:val="both"/>') +
        paragraph(run('Bold line', '<w:b/>')),
    });
    expect(blocks).toEqual([
      { kind: 'paragraph', style: 'title', align: 'center', runs: [{ text: 'Title' }] },
      {
        kind: 'paragraph',
        style: 'heading',
        level: 2,
        size: 16,
        runs: [{ text: 'Rubric' }, { text: ' of ours', em: true }],
      },
      { kind: 'paragraph', style: 'quote', align: 'justify', runs: [{ text: 'Words' }] },
      { kind: 'paragraph', runs: [{ text: 'Bold line', strong: true }] },
    ]);
  });

  test('lists know their depth and whether they are numbered', async () => {
    const item = (text: string, list: string, level: number) =>
      paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
    const { blocks } = await readWord({
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>',
      document: item('One', '4', 0) + item('Inner', '4', 1) + item('Off', '0', 0),
    });
    expect(blocks.map((block) => 'list' in block && block.list)).toEqual([
      { ordered: true, depth: 0 },
      { ordered: false, depth: 1 },
      false,
    ]);
  });

  test('notes are numbered in the order of their references', async () => {
    const { blocks, notes } = await readWord({
      footnotes: `<w:footnote w:id="7">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' Second.')}`)}</w:footnote><w:footnote w:id="3">${paragraph('First.')}</w:footnote>`,
      document: paragraph(
        `${run('A')}<w:r><w:footnoteReference w:id="3"/></w:r>${run(' b')}<w:r><w:footnoteReference w:id="7"/></w:r>`,
      ),
    });
    expect(blocks).toMatchObject([
      { runs: [{ text: 'A' }, { text: '1', note: 'n1' }, { text: ' b' }, { text: '2', note: 'n2' }] },
    ]);
    expect(notes).toMatchObject({
      n1: [{ runs: [{ text: 'First.' }] }],
      n2: [{ runs: [{ text: 'Second.' }] }],
    });
  });

  test('a table keeps its grid, its head and its rules', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const { blocks } = await readWord(
      `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>
       <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Wide', '<w:gridSpan w:val="2"/>')}</w:tr>
       <w:tr>${cell('a', '<w:vMerge w:val="restart"/>')}${cell('b')}</w:tr>
       <w:tr>${cell('', '<w:vMerge/>')}${cell('c')}</w:tr></w:tbl>
       <w:tbl><w:tr><w:tc>${paragraph('چو کشور')}${paragraph('نباشد')}</w:tc>${cell('تن من مباد')}</w:tr></w:tbl>`,
    );
    expect(blocks).toMatchObject([
      {
        rows: [
          [[{ text: 'Wide' }], []],
          [[{ text: 'a' }], [{ text: 'b' }]],
          [[], [{ text: 'c' }]],
        ],
        headRows: 1,
        ruled: true,
      },
      { rows: [[[{ text: 'چو کشور\nنباشد' }], [{ text: 'تن من مباد' }]]], headRows: 0, ruled: false },
    ]);
  });

  test('a table row that begins further in keeps its columns, and only a marked head is a head', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const { blocks } = await readWord(
      `<w:tbl><w:tr><w:trPr><w:tblHeader w:val="0"/></w:trPr>${cell('a')}${cell('b')}</w:tr>
       <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('c')}</w:tr></w:tbl>`,
    );
    expect(blocks).toMatchObject([
      {
        headRows: 0,
        rows: [
          [[{ text: 'a' }], [{ text: 'b' }]],
          [[], [{ text: 'c' }]],
        ],
      },
    ]);
    const row = `<w:tr><w:trPr><w:gridBefore w:val="1000000000"/></w:trPr>${cell('c')}</w:tr>`;
    const wide = await readWord(`<w:tbl>${row}</w:tbl>`);
    expect(wide.blocks[0]).toMatchObject({ rows: [{ length: 64 }] });
    await expect(readWord(`<w:tbl>${row.repeat(4000)}</w:tbl>`)).rejects.toMatchObject({ kind: 'too-large' });
  });

  test('manual page breaks split a paragraph, and Word’s own page breaks number the pages', async () => {
    const { blocks } = await readWord(
      paragraph(`${run('Before ')}<w:r><w:br w:type="page"/></w:r>${run('after')}`) +
        paragraph(`<w:r><w:lastRenderedPageBreak/><w:t>Next</w:t></w:r>`, '<w:pageBreakBefore/>'),
    );
    expect(blocks).toMatchObject([
      { runs: [{ text: 'Before' }], page: 1 },
      { kind: 'pageBreak' },
      { runs: [{ text: 'after' }] },
      { kind: 'pageBreak' },
      { runs: [{ text: 'Next' }], page: 2 },
    ]);
  });

  test('a new section begins a page unless it is continuous', async () => {
    const section = (type: string) => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`;
    const { blocks } = await readWord(
      `${paragraph('One', section('nextPage'))}${paragraph('Two', section('continuous'))}${paragraph('Three')}${section('nextPage')}`,
    );
    expect(blocks.map((block) => ('runs' in block ? block.runs[0]?.text : block.kind))).toEqual([
      'One',
      'Two',
      'pageBreak',
      'Three',
    ]);
  });

  test('a custom note mark is the note’s mark and not part of its words', async () => {
    const { blocks, notes } = await readWord({
      footnotes: `<w:footnote w:id="1">${paragraph('* Own.')}</w:footnote>`,
      document: paragraph(
        `${run('A')}<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${run(' b')}`,
      ),
    });
    expect(blocks).toMatchObject([{ runs: [{ text: 'A' }, { text: '*', note: 'n1' }, { text: ' b' }] }]);
    expect(notes).toMatchObject({ n1: [{ runs: [{ text: 'Own.' }] }] });
  });

  test('the header comes first and the footer last, each once', async () => {
    const { blocks } = await readWord({
      header1: paragraph('AA-AA'),
      header2: paragraph('AA-AA'),
      footer1: paragraph('www.afgazad.com'),
      document: `${paragraph('Text')}<w:sectPr><w:headerReference r:id="header1"/><w:headerReference r:id="header2"/><w:footerReference r:id="footer1"/></w:sectPr>`,
    });
    expect(blocks).toMatchObject([
      { runs: [{ text: 'AA-AA' }], margin: 'header' },
      { runs: [{ text: 'Text' }] },
      { runs: [{ text: 'www.afgazad.com' }], margin: 'footer' },
    ]);
  });

  test('a picture keeps its place, its bytes and its description', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const { blocks, images } = await readWord(
      {
        document:
          paragraph('Over it') +
          paragraph(picture('blue.png', 'Blue')) +
          paragraph(run('In') + picture('blue.png', 'Again', 'anchor') + run(' line')),
      },
      { 'blue.png': bytes },
    );
    expect(blocks).toMatchObject([
      { runs: [{ text: 'Over it' }] },
      { kind: 'image', image: 'i1', alt: 'Blue' },
      { runs: [{ text: 'In line' }] },
      { kind: 'image', image: 'i1', alt: 'Again' },
    ]);
    expect(images.i1?.name).toBe('blue.png');
    expect([...(images.i1?.bytes ?? [])]).toEqual([1, 2, 3]);
  });

  test('a picture used many times does not make the document too large', async () => {
    const much = new Uint8Array(5 * 2 ** 20).map((_, at) => (at * 2654435761) >>> 11);
    const shown = paragraph(picture('blue.png', 'Blue')).repeat(90);
    const { blocks, images } = await readWord({ document: paragraph('Text') + shown }, { 'blue.png': much });
    expect(blocks).toHaveLength(91);
    expect(Object.keys(images)).toEqual(['i1']);
  });

  test('a document with other namespace prefixes is read the same', async () => {
    const files = unzipSync(packDocx({ document: paragraph(run('Same', '<w:b/>')) }));
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    files['word/document.xml'] = strToU8(text.replaceAll(/\bw:/g, 'ns0:').replace('xmlns:w=', 'xmlns:ns0='));
    const { blocks } = await readDocument({ name: 'other.docx', bytes: zipSync(files) });
    expect(blocks).toMatchObject([{ runs: [{ text: 'Same', strong: true }] }]);
  });
});
