import { describe, expect, test } from 'vitest';
import { readHtml } from './readHtml.ts';

const texts = (html: string) =>
  readHtml(html).blocks.map((block) =>
    'runs' in block ? block.runs.map((run) => run.text).join('') : block.kind,
  );

describe('a web page', () => {
  test('tags give paragraphs, headings, quotations and lists; loose words are paragraphs', () => {
    const { blocks } = readHtml(
      '<html><head><title>x</title></head><body>Loose <h2>Head <em>line</em></h2><p>One\n two<br>three<ul><li>a<ol><li><p>b<p>c</ol></ul><blockquote><p style="text-align:justify">Said</blockquote><hr>',
    );
    expect(blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Loose' }] },
      {
        kind: 'paragraph',
        runs: [{ text: 'Head ' }, { text: 'line', em: true }],
        style: 'heading',
        level: 2,
      },
      { kind: 'paragraph', runs: [{ text: 'One two\nthree' }] },
      { kind: 'paragraph', runs: [{ text: 'a' }], list: { ordered: false, depth: 0 } },
      { kind: 'paragraph', runs: [{ text: 'b' }], list: { ordered: true, depth: 1 } },
      { kind: 'paragraph', runs: [{ text: 'c' }] },
      { kind: 'paragraph', runs: [{ text: 'Said' }], style: 'quote', align: 'justify' },
      { kind: 'rule' },
    ]);
  });

  test.each([
    ['<ol><li>First<div>goes on</div></li><li>Second</ol>', ['First*', 'goes on', 'Second*']],
    [
      '<ul><li>One<p>more</p>and more</li><li><p></p>Two<p>more</ul>',
      ['One*', 'more', 'and more', 'Two*', 'more'],
    ],
    ['<ul><li><div style="page-break-before:always">One</div><p>more</ul>', ['pageBreak', 'One*', 'more']],
  ])('a second paragraph in a list item is not another item: %s', (html, expected) => {
    const signs = readHtml(`<p>x</p>${html}`).blocks.map((block) =>
      'list' in block && block.list ? '*' : '',
    );
    const words = texts(`<p>x</p>${html}`);
    expect(words.map((text, at) => text + signs[at]).slice(1)).toEqual(expected);
  });

  test('emphasis, links and languages are kept, other styling is not', () => {
    const { blocks } = readHtml(
      '<p><b>Bold</b> <font color=red>red</font> <a href=" https://www.afgazad.com/ "><i>web</i></a> <span lang="de">Wort</span> <span style="font-weight:bold">also</span>&shy;&zwnj;</p>',
    );
    expect(blocks).toMatchObject([
      {
        runs: [
          { text: 'Bold', strong: true },
          { text: ' red ' },
          { text: 'web', em: true, href: 'https://www.afgazad.com/' },
          { text: ' ' },
          { text: 'Wort', language: 'de' },
          { text: ' ' },
          { text: 'also', strong: true },
          { text: '\u200c' },
        ],
      },
    ]);
  });

  test.each([
    ['10<sup>6</sup> people, x<sup>−1</sup>', '10⁶ people, x⁻¹', []],
    ['H<sub>2</sub>O and m<span style="vertical-align: super">2</span>', 'H₂O and m²', []],
    ['1<sup>er</sup> mai', '1er mai', []],
    ['the 20<sup>th</sup> century, au XIX<sup>e</sup>', 'the 20th century, au XIXe', []],
    ['10<sup>n</sup>', '10n', ['Superscript']],
    ['10<sup>2<sup>3</sup></sup>', '1023', ['Superscript']],
    ['word<sup>*</sup>', 'word*', []],
    [
      'Schaumwein <s>gut</s> <span style="text-decoration:line-through">fein</span>',
      'Schaumwein gut fein',
      ['Struck'],
    ],
    ['a<strike>b</strike>', 'ab', ['Struck']],
    ['a<del>gone</del><ins>new</ins> b', 'anew b', ['deleted']],
    ['a<del></del><s> </s>b', 'a b', []],
  ])(
    'superscript, subscript, struck and deleted text is written as such or reported: %s',
    (html, text, told) => {
      const { placedFindings } = readHtml(`<p>${html}</p>`);
      expect(texts(`<p>${html}</p>`)).toEqual([text]);
      expect(placedFindings).toEqual(
        told.map((word) => ({ words: text, message: expect.stringContaining(word) })),
      );
    },
  );

  test('a site’s navigation is not read as text', () => {
    expect(texts('<nav><a href="/">Startseite</a> | Impressum</nav><h1>Titel</h1><p>Text</p>')).toEqual([
      'Titel',
      'Text',
    ]);
  });

  test('a long page with unclosed paragraphs and fonts is read', () => {
    expect(texts('<p><font face="Arial">x'.repeat(3000))).toHaveLength(3000);
    expect(texts('<div><p><font size=2>x</p></div>'.repeat(3000))).toHaveLength(3000);
  });

  test('unclosed emphasis continues in the next paragraph until its end tag', () => {
    const { blocks } = readHtml(
      '<p><b>One<p><i>two</i></p><p>and</p>three</b> more<p><span lang="de">vier<p>five',
    );
    expect(blocks).toMatchObject([
      { runs: [{ text: 'One', strong: true }] },
      { runs: [{ text: 'two', strong: true, em: true }] },
      { runs: [{ text: 'and', strong: true }] },
      { runs: [{ text: 'three', strong: true }, { text: ' more' }] },
      { runs: [{ text: 'vier', language: 'de' }] },
      { runs: [{ text: 'five' }] },
    ]);
  });

  test('scripts, styles and hidden parts are not text', () => {
    expect(
      texts(
        '<script>a()</script><style>p{}</style><p hidden>no</p><div style="display: none">no</div><p>yes',
      ),
    ).toEqual(['yes']);
  });

  test.each([
    [
      'LibreOffice',
      '<p>A<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> b</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> The note.</p></div>',
    ],
    [
      'Word',
      '<p>A<a href="#_ftn1" name="_ftnref1"><span><sup>[1]</sup></span></a> b</p><div><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> The note.</p></div></div>',
    ],
    [
      'the web',
      '<p>A<sup id="fnref1"><a href="#fn1">1</a></sup> b</p><ol><li id="fn1"><p>The note. <a href="#fnref1">↩</a></p></li></ol>',
    ],
  ])('a footnote as %s writes it goes to the notes and leaves its mark', (_who, html) => {
    const { blocks, notes } = readHtml(html);
    expect(blocks[0]).toMatchObject({ runs: [{ text: 'A' }, { text: '1', note: 'n1' }, { text: ' b' }] });
    expect(notes.n1?.flatMap(({ runs }) => runs.map(({ text }) => text.trim())).join('')).toBe('The note.');
    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(1);
  });

  test('a footnote’s second paragraph stays in the note', () => {
    const note = (n: number, more = '') =>
      `<div id="sdfootnote${n}"><p><a class="sdfootnotesym" name="sdfootnote${n}sym" href="#sdfootnote${n}anc">${n}</a> Note ${n}.</p>${more}</div>`;
    const mark = (n: number) =>
      `<a class="sdfootnoteanc" name="sdfootnote${n}anc" href="#sdfootnote${n}sym"><sup>${n}</sup></a>`;
    const html = `<p>A${mark(1)} b${mark(2)}</p>${note(1, '<p>Second part.</p>')}${note(2)}`;
    expect(texts(html)).toEqual(['A1 b2']);
    expect(Object.values(readHtml(html).notes).map((parts) => parts.length)).toEqual([2, 1]);
  });

  test('a box around several notes, or around a note and its text, is not one note', () => {
    const note = (n: number) => `<p id="n${n}">Note ${n}. <a href="#r${n}">↩</a></p>`;
    const mark = (n: number) => `<a id="r${n}" href="#n${n}">${n}</a>`;
    const several = readHtml(`<p>A${mark(1)} b${mark(2)}</p><div>${note(1)}${note(2)}</div>`);
    expect(Object.keys(several.notes)).toEqual(['n1', 'n2']);
    expect(texts(`<div><p>A${mark(1)}</p>${note(1)}<p>B</p></div>`)).toEqual(['A1', 'B']);
    expect(texts(`<p>A${mark(1)}</p><div><p>B</p>${note(1)}<p>C</p></div>`)).toEqual(['A1', 'B', 'C']);
  });

  test('a note’s superscript mark is not reported as superscript text', () => {
    const { formatFindings, notes } = readHtml(
      '<p>A<sup><a id="r" href="#n">a</a></sup></p><div id="n"><p><sup><a href="#r">a</a></sup> The note.</p></div>',
    );
    expect([formatFindings, notes.n1?.length]).toEqual([[], 1]);
  });

  test('a link within the page stays a link', () => {
    const { blocks } = readHtml('<p><a href="#two">2</a></p><h2 id="two">Two</h2>');
    expect(blocks[0]).toMatchObject({ runs: [{ text: '2', href: '#two' }] });
  });

  test('a table keeps its grid where cells span others', () => {
    const { blocks } = readHtml(
      '<table border=1><caption>Name</caption><tr><th colspan=2>H<th>I<tr><td rowspan=2>a<td>b<td>c<tr><td>d<td><p>e<p>f</table>',
    );
    expect(blocks).toMatchObject([
      { style: 'caption', runs: [{ text: 'Name' }] },
      {
        rows: [
          [[{ text: 'H' }], [], [{ text: 'I' }]],
          [[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]],
          [[], [{ text: 'd' }], [{ text: 'e\nf' }]],
        ],
        headRows: 1,
        ruled: true,
      },
    ]);
  });

  test.each([
    ['a row', '<tr><td>Menu<td>&nbsp;<td><h1>Head</h1><ul><li>a<li>b</ul><blockquote>Said</blockquote>'],
    [
      'a column',
      '<tr><td>Menu<tr><td><h1>Head</h1><tr><td><ul><li>a<li>b</ul><tr><td><blockquote>Said</blockquote>',
    ],
  ])('headings, lists and quotations in a layout table stay what they are: %s', (_name, rows) => {
    const { blocks, formatFindings } = readHtml(`<table border=0>${rows}</table>`);
    const list = { ordered: false, depth: 0 };
    expect(blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Menu' }] },
      { kind: 'paragraph', runs: [{ text: 'Head' }], style: 'heading', level: 1 },
      { kind: 'paragraph', runs: [{ text: 'a' }], list },
      { kind: 'paragraph', runs: [{ text: 'b' }], list },
      { kind: 'paragraph', runs: [{ text: 'Said' }], style: 'quote' },
    ]);
    expect(formatFindings).toEqual([]);
  });

  test('a list in a table of several rows and columns is reported', () => {
    const { blocks, placedFindings } = readHtml(
      '<table border=1><tr><td>A<td>B<tr><td>C<td><ul><li>a<li>b</ul></table>',
    );
    expect(blocks).toMatchObject([{ kind: 'table' }]);
    expect(placedFindings).toEqual([{ words: 'A', message: expect.stringContaining('lists') }]);
  });

  test('a table in a quotation or a list item stays a table', () => {
    const row = '<table border=0><tr><td>First half<td>Second half</table>';
    const kinds = readHtml(`<blockquote>${row}</blockquote><ul><li>${row}</ul>`).blocks.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['table', 'table']);
  });

  test('rows and cells are read through whatever is around them, words in no cell stand before the table', () => {
    const { blocks } = readHtml(
      '<table border=1>Loose<tgroup><tr><td>a<td>b</tr><tr><form><td>c<td>d</form></tr></tgroup></table>',
    );
    expect(blocks).toMatchObject([
      { kind: 'paragraph', runs: [{ text: 'Loose' }] },
      {
        kind: 'table',
        rows: [
          [[{ text: 'a' }], [{ text: 'b' }]],
          [[{ text: 'c' }], [{ text: 'd' }]],
        ],
      },
    ]);
  });

  test('an embedded picture is extracted, a remote one is reported and not fetched', () => {
    const { blocks, images, formatFindings } = readHtml(
      '<figure><img alt="Blue" src="data:image/png;base64,AQID"><figcaption>Its words</figcaption></figure><img src="https://example.org/spy.gif">',
    );
    expect(blocks).toMatchObject([
      { kind: 'image', image: 'i1', alt: 'Blue' },
      { style: 'caption', runs: [{ text: 'Its words' }] },
    ]);
    expect([...(images.i1?.bytes ?? [])]).toEqual([1, 2, 3]);
    expect(formatFindings.join()).toContain('spy.gif');
  });

  test('left and right are read as start or end by the page’s direction', () => {
    const { blocks } = readHtml('<div dir="rtl"><p align="right">آغاز</p><p align="left">پایان</p></div>');
    expect(blocks.map((block) => 'align' in block && block.align)).toEqual([false, 'end']);
  });
});
