import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../import/readDocument.ts';
import { packOdt } from './testing/packOdt.ts';

const read = (parts: Parameters<typeof packOdt>[0], pictures?: Record<string, Uint8Array>) =>
  readDocument({ name: 'letter.odt', bytes: packOdt(parts, pictures) });

const style = (name: string, family: string, inner: string, more = '') =>
  `<style:style style:name="${name}" style:family="${family}" ${more}>${inner}</style:style>`;

describe('an OpenDocument text', () => {
  test('the file’s white space collapses, intended white space is kept', async () => {
    const { blocks } = await read({
      text: '<text:p>\n  One\n  two<text:s text:c="3"/>three<text:tab/>four<text:line-break/>five-\u00adsix </text:p>',
    });
    expect(blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'One two   three\tfour\nfive-six' }] }]);
  });

  test('a formula’s object gives its line of text, a broken one is told', async () => {
    const frame = (object: string) =>
      `<draw:frame text:anchor-type="as-char">${object}<draw:image xlink:href="./ObjectReplacements/Object 1"/></draw:frame>`;
    const math =
      '<draw:object><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow></semantics></math></draw:object>';
    const { blocks, placedFindings } = await read({ text: `<text:p>Say ${frame(math)} aloud.</text:p>` });
    expect(blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'Say E = mc² aloud.' }] }]);
    expect(placedFindings).toEqual([
      { words: 'Say E = mc² aloud.', message: 'A formula was kept as plain text; check it.' },
    ]);
    const broken = await read({
      text: `<text:p>Say ${frame('<draw:object xlink:href="./Object 1"/>')} aloud.</text:p>`,
    });
    expect(broken.placedFindings).toMatchObject([{ message: expect.stringContaining('picture') }]);
  });

  test('spans take their looks from their styles, per script, and equal neighbours merge', async () => {
    const { blocks } = await read({
      automatic:
        style('B', 'text', '<style:text-properties style:font-weight-complex="bold"/>') +
        style('B2', 'text', '', 'style:parent-style-name="B"'),
      text: '<text:p>این <text:span text:style-name="B">متن </text:span><text:span text:style-name="B2">دری NATO</text:span></text:p>',
    });
    expect(blocks).toMatchObject([
      { runs: [{ text: 'این ' }, { text: 'متن دری ', strong: true }, { text: 'NATO' }] },
    ]);
  });

  test('a language set on the text is kept, the program’s default is not', async () => {
    const { blocks } = await read({
      styles: `<style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="US"/></style:default-style>`,
      automatic: style('DE', 'text', '<style:text-properties fo:language="de" fo:country="DE"/>'),
      text: '<text:p>So <text:span text:style-name="DE">heißt es</text:span></text:p>',
    });
    expect(blocks).toMatchObject([{ runs: [{ text: 'So ' }, { text: 'heißt es', language: 'de-DE' }] }]);
  });

  test('headings, quotations, sizes and sides come from the named styles', async () => {
    const { blocks } = await read({
      styles:
        style('Base', 'paragraph', '<style:text-properties fo:font-size="10pt"/>') +
        style(
          'Heading_20_2',
          'paragraph',
          '<style:text-properties fo:font-size="140%" fo:font-weight="bold"/>',
          'style:display-name="Heading 2" style:parent-style-name="Base"',
        ) +
        style('Quotations', 'paragraph', '<style:paragraph-properties fo:text-align="center"/>'),
      automatic: style('P1', 'paragraph', '', 'style:parent-style-name="Quotations"'),
      text: '<text:h text:style-name="Heading_20_2" text:outline-level="2">Head</text:h><text:p text:style-name="P1">Said</text:p>',
    });
    expect(blocks).toEqual([
      { kind: 'paragraph', style: 'heading', level: 2, size: 14, runs: [{ text: 'Head' }] },
      { kind: 'paragraph', style: 'quote', align: 'center', runs: [{ text: 'Said' }] },
    ]);
  });

  test('superscript and subscript digits become characters, and struck words are kept', async () => {
    const look = (name: string, properties: string) =>
      style(name, 'text', `<style:text-properties ${properties}/>`);
    const automatic =
      look('High', 'style:text-position="super 58%"') +
      look('Part', 'style:text-position="33% 58%" fo:font-weight="bold"') +
      look('Low', 'style:text-position="-33% 58%"') +
      look('Line', 'style:text-position="0% 100%" style:text-line-through-style="none"') +
      look('Gone', 'style:text-line-through-style="solid" style:text-line-through-type="single"');
    const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;
    const readRuns = async (text: string) => {
      const { blocks, placedFindings } = await read({ automatic, text: `<text:p>${text}</text:p>` });
      return [blocks.flatMap((block) => ('runs' in block ? block.runs : [])), placedFindings?.length];
    };
    expect(await readRuns(`10${span('High', '6 ')}people, CO${span('Low', '2')}`)).toEqual([
      [{ text: '10⁶ people, CO₂' }],
      0,
    ]);
    expect(await readRuns(`10${span('High', '−')}${span('Part', '1')}`)).toEqual([
      [{ text: '10⁻' }, { text: '¹', strong: true }],
      0,
    ]);
    expect(await readRuns(`the ${span('High', '1')}${span('High', 'st')}`)).toEqual([
      [{ text: 'the 1st' }],
      1,
    ]);
    expect(await readRuns(span('High', `a${span('Line', '6')}`))).toEqual([[{ text: 'a6' }], 1]);
    expect(await readRuns(`${span('Gone', '10')}${span('Line', '20')}`)).toEqual([[{ text: '1020' }], 1]);
  });

  test('lists, notes, tables and page breaks are read as from Word', async () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell table:style-name="C" ${more}><text:p>${text}</text:p></table:table-cell>`;
    const { blocks, notes } = await read({
      automatic:
        style('C', 'table-cell', '<style:table-cell-properties fo:border="0.5pt solid #000000"/>') +
        style('Turn', 'paragraph', '<style:paragraph-properties fo:break-before="page"/>') +
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>',
      text: `<text:list text:style-name="L"><text:list-item><text:p>One</text:p><text:p>goes on</text:p><text:list><text:list-item><text:p>Inner</text:p></text:list-item></text:list></text:list-item></text:list>
        <text:p>Word<text:note><text:note-citation>0</text:note-citation><text:note-body><text:p>Note</text:p></text:note-body></text:note></text:p>
        <table:table><table:table-header-rows><table:table-row>${cell('Wide', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>${cell('a')}${cell('b')}</table:table-row></table:table>
        <text:p text:style-name="Turn">New</text:p>`,
    });
    expect(blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: 'One' }], list: { ordered: true, depth: 0 } },
      { kind: 'paragraph', runs: [{ text: 'goes on' }] },
      { kind: 'paragraph', runs: [{ text: 'Inner' }], list: { ordered: false, depth: 1 } },
      { kind: 'paragraph', runs: [{ text: 'Word' }, { text: '1', note: 'n1' }] },
      {
        kind: 'table',
        rows: [
          [[{ text: 'Wide' }], []],
          [[{ text: 'a' }], [{ text: 'b' }]],
        ],
        headRows: 1,
        ruled: true,
      },
      { kind: 'pageBreak' },
      { kind: 'paragraph', runs: [{ text: 'New' }] },
    ]);
    expect(notes).toEqual({ n1: [{ kind: 'paragraph', runs: [{ text: 'Note' }] }] });
  });

  test('a list that continues counting after other text keeps its number', async () => {
    const automatic =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>';
    const item = (text: string, more = '') =>
      `<text:list-item ${more}><text:p>${text}</text:p></text:list-item>`;
    const list = (items: string, more = '', name = 'L') =>
      `<text:list text:style-name="${name}" ${more}>${items}</text:list>`;
    const between = '<text:p>Between</text:p>';
    /** Where a list begins with another number than 1. */
    const startsOf = async (text: string) => {
      const { blocks } = await read({ automatic, text });
      return blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.list?.start ?? []) : []));
    };
    const one = list(item('One'), 'xml:id="l1"');
    expect(await startsOf(`${list(item('One'))}${between}`.repeat(4))).toEqual([]);
    expect(await startsOf(one + between + list(item('One')))).toEqual([]);
    expect(await startsOf(one + between + list(item('Two'), 'text:continue-numbering="true"'))).toEqual([2]);
    expect(
      await startsOf(
        one + between + list(item('One')) + between + list(item('Two'), 'text:continue-list="l1"'),
      ),
    ).toEqual([2]);
    expect(await startsOf(one + list(item('Two'), 'text:continue-numbering="true"'))).toEqual([]);
    expect(
      await startsOf(
        one + between + list(item('One', 'text:start-value="1"'), 'text:continue-numbering="true"'),
      ),
    ).toEqual([]);
    expect(
      await startsOf(list(`<text:list-item><text:p>One</text:p>${between}</text:list-item>${item('Two')}`)),
    ).toEqual([2]);
    expect(
      await startsOf(
        list(item('dot'), '', 'B') + between + list(item('dot'), 'text:continue-numbering="true"', 'B'),
      ),
    ).toEqual([]);
    expect(await startsOf(list(item('Seven', 'text:start-value="7"') + item('Eight')))).toEqual([7]);
    expect(
      await startsOf(
        list(item('One') + item('Two'), 'xml:id="l1"') +
          between +
          list(item('Three'), 'text:continue-list="l1"'),
      ),
    ).toEqual([3]);
  });

  test('header, footer and page breaks are kept, comments and deletions reported', async () => {
    const { blocks, placedFindings } = await read({
      masters:
        '<style:master-page style:name="Standard"><style:header><text:p>AA-AA</text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>',
      text: '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>One<office:annotation><text:p>hm</text:p></office:annotation> <text:change text:change-id="c"/><text:soft-page-break/>two</text:p><text:soft-page-break/><text:p>Three</text:p>',
    });
    expect(blocks).toMatchObject([
      { runs: [{ text: 'AA-AA' }], margin: 'header' },
      { runs: [{ text: 'One two' }], page: 1 },
      { runs: [{ text: 'Three' }], page: 3 },
      { runs: [{ text: 'Page 1' }], margin: 'footer' },
    ]);
    expect(placedFindings).toEqual([
      { page: 1, words: 'One two', message: 'A comment was left out: “hm”.' },
      {
        page: 1,
        words: 'One two',
        message: 'Text that was deleted with “track changes” on was left out: “gone”.',
      },
    ]);
  });

  test('a first paragraph or table that names its page is on page 1', async () => {
    const automatic =
      style('First', 'paragraph', '', 'style:master-page-name="Standard"') +
      style('FirstTable', 'table', '', 'style:master-page-name="Standard"') +
      style('Turn', 'paragraph', '<style:paragraph-properties fo:break-before="page"/>');
    const p = (text: string, name: string) => `<text:p text:style-name="${name}">${text}</text:p>`;
    const table = (name: string) =>
      `<table:table table:style-name="${name}"><table:table-row><table:table-cell>${p('a', '')}</table:table-cell></table:table-row></table:table>`;
    const box = `<draw:frame text:anchor-type="page"><draw:text-box>${p('Box', '')}</draw:text-box></draw:frame>`;
    const pagesOf = async (text: string) =>
      (await read({ automatic, text })).blocks.flatMap((block) =>
        block.kind === 'pageBreak' ? [] : block.page,
      );
    const soft = '<text:soft-page-break/>';
    expect(await pagesOf(p('One', 'First') + soft + p('Two', ''))).toEqual([1, 2]);
    expect(await pagesOf(box + p('One', 'First') + soft + p('Two', ''))).toEqual([1, 1, 2]);
    expect(await pagesOf(table('FirstTable') + soft + p('Two', ''))).toEqual([1, 2]);
    expect(await pagesOf(p('', '') + p('Two', 'Turn') + soft + p('Three', ''))).toEqual([2, 3]);
    expect(await pagesOf(p('One', '') + soft + table('FirstTable') + p('Four', 'Turn'))).toEqual([1, 3, 4]);
  });

  test('a hidden field value is not read', async () => {
    const { blocks, placedFindings } = await read({
      text: '<text:p>Shown<text:variable-set text:name="v" text:display="none">hidden</text:variable-set><text:variable-set text:name="w" text:display="value"> too</text:variable-set><text:variable-set text:display="none"/></text:p>',
    });
    expect(blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'Shown too' }] }]);
    expect(placedFindings).toEqual([{ words: 'Shown too', message: 'Hidden text was left out: “hidden”.' }]);
  });

  test('the placeholder of an empty content control is not read', async () => {
    const control = (text: string, shown: boolean) =>
      `<loext:content-control loext:showing-place-holder="${shown}">${text}</loext:content-control>`;
    const { blocks } = await read({
      text: `<text:p>By ${control('Name', true)}${control('us', false)}</text:p>`,
    });
    expect(blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'By us' }] }]);
  });

  test('a picture is extracted with its description', async () => {
    const { blocks, images } = await read(
      {
        text: '<text:p>Text</text:p><text:p><draw:frame><draw:image xlink:href="Pictures/a b.png"/><svg:desc>Blue</svg:desc></draw:frame></text:p>',
      },
      { 'a b.png': new Uint8Array([9]) },
    );
    expect(blocks[1]).toEqual({ kind: 'image', image: 'i1', alt: 'Blue' });
    expect(images.i1).toMatchObject({ name: 'a b.png' });
  });

  test('a picture used many times does not make the document too large', async () => {
    const much = new Uint8Array(5 * 2 ** 20).map((_, at) => (at * 2654435761) >>> 11);
    const shown = '<text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame></text:p>';
    const { blocks, images } = await read(
      { text: `<text:p>Text</text:p>${shown.repeat(90)}` },
      { 'a.png': much },
    );
    expect(blocks).toHaveLength(91);
    expect(Object.keys(images)).toEqual(['i1']);
  });

  test('a flat file is read like a package', async () => {
    const content = strFromU8(
      unzipSync(packOdt({ text: '<text:p>Flat</text:p>' }))['content.xml'] ?? new Uint8Array(),
    );
    const bytes = strToU8(content.replaceAll('office:document-content', 'office:document'));
    const { format, blocks } = await readDocument({ name: 'flat.fodt', bytes });
    expect({ format, blocks }).toEqual({
      format: 'odt',
      blocks: [{ kind: 'paragraph', runs: [{ text: 'Flat' }] }],
    });
  });
});
