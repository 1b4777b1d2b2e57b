import { expect, test } from 'vitest';
import { aPublication } from '../../../testing/factories.ts';
import { packDocx, paragraph, run } from '../../formats/docx/testing/packDocx.ts';
import { odtText, packOdt } from '../../formats/odt/testing/packOdt.ts';
import { importDocument } from '../importDocument.ts';

const opening = 'Snow fell over the villages for three days before the road to Kabul was closed.';
const body = 'The baker sold his last bread at noon and went home through the silent lanes.';
const closing = 'In the evening the first lorry came over the pass with flour and with lamps.';

async function findingsOf(name: string, bytes: Uint8Array) {
  const { findings, article } = await importDocument({ name, bytes }, aPublication(), { date: '2024-02-01' });
  const lost = findings.filter(({ kind }) => kind === 'lost-in-format');
  return lost.map(({ place, message }) => [place.block, place.words, message, article.body.length]);
}

const inWord = (middle: string, more: Record<string, string> = {}) => {
  const document =
    paragraph('Snow', '<w:pStyle w:val="Title"/>') + paragraph(opening) + middle + paragraph(closing);
  const styles =
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="character" w:styleId="Prompt"><w:name w:val="Placeholder Text"/></w:style>';
  return findingsOf('snow.docx', packDocx({ styles, ...more, document }));
};
const hidden = (text: string) => run(text, '<w:vanish/>');
const split = (lost: string) =>
  paragraph(
    run('The baker sold his last bread at noon') + lost + run(' and went home through the silent lanes.'),
  );
const around = 'The baker sold his last bread at noon and went home through the silent';
const box = '<w:r><w:pict><v:shape><v:textbox><w:txbxContent>';
const control = (inner: string) =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const prompt = (text: string) => run(text, '<w:rStyle w:val="Prompt"/>');
const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const comments = `<w:comment w:id="3">${paragraph('Ask him')}${paragraph('again')}</w:comment>`;

test.each<[string, string, string]>([
  ['hidden words', hidden(' for') + hidden(' forty coins'), 'Hidden text was left out: “for forty coins”.'],
  [
    'deleted words',
    '<w:del><w:r><w:delText>and tea</w:delText></w:r></w:del>',
    'Text that was deleted with “track changes” on was left out: “and tea”.',
  ],
  [
    'a comment',
    '<w:commentRangeStart w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>',
    'A comment was left out: “Ask him again”.',
  ],
  [
    'a prompt',
    control(prompt('Click here to enter a price')),
    'The prompt of an empty field was left out: “Click here to enter a price”.',
  ],
  [
    'small letters above a word',
    `<w:r><w:ruby><w:rt>${run('nan')}</w:rt><w:rubyBase/></w:ruby></w:r>`,
    'The small letters above words (ruby) were left out: “nan”.',
  ],
  [
    'a hidden drawing',
    `<w:r><w:drawing><wp:anchor><wp:docPr hidden="1"/><w:txbxContent>${paragraph('Sold out')}</w:txbxContent></wp:anchor></w:drawing></w:r>`,
    'Hidden text was left out: “Sold out”.',
  ],
  [
    'a chart',
    '<w:r><w:drawing><c:chart/></w:drawing></w:r>',
    'A chart or diagram was left out; add it as a picture.',
  ],
])(
  'in a Word file %s in the middle of a sentence is told there, with its words',
  async (_what, lost, message) => {
    expect(await inWord(split(lost), { comments })).toEqual([[2, around, message, 3]]);
  },
);

test('a text box of a Word file is told where it stood, not where its words went', async () => {
  const lost = `${box}${paragraph('Bread: ten coins')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  expect(await inWord(split(lost))).toEqual([
    [2, around, 'The words of a text box were moved after the paragraph it belongs to.', 4],
  ]);
});

test('what is lost between two paragraphs of a Word file is told at the first, and before all of them at the next', async () => {
  const place = 'closed.';
  for (const [lost, message] of [
    [
      paragraph(hidden('Nobody')) + paragraph(hidden('saw it.')),
      'Hidden text was left out: “Nobody … saw it.”.',
    ],
    [control(paragraph(prompt('Click here'))), 'The prompt of an empty field was left out: “Click here”.'],
    ['<w:altChunk r:id="other"/>', expect.stringMatching(/^Text stored in another file/)],
  ] as const)
    expect(await inWord(lost)).toEqual([[1, expect.stringMatching(`${place}$`), message, 2]]);
  const first = paragraph(hidden('Draft')) + paragraph(opening) + paragraph(closing);
  expect(await findingsOf('snow.docx', packDocx({ document: first }))).toEqual([
    [1, expect.stringMatching('^Snow fell'), 'Hidden text was left out: “Draft”.', 2],
  ]);
});

test('words in a cell that another one covers are told at their table', async () => {
  const row = (inner: string) => `<w:tr>${inner}</w:tr>`;
  const table = `<w:tbl>${row(cell(paragraph('Flour'), '<w:vMerge w:val="restart"/>') + cell(paragraph('Ten')))}${row(cell(paragraph('Rye'), '<w:vMerge/>') + cell(paragraph('Nine')))}</w:tbl>`;
  expect(await inWord(table)).toEqual([[2, expect.any(String), 'Hidden text was left out: “Rye”.', 3]]);
});

test('a Word file with several bodies is read to its end', async () => {
  const document = `${paragraph(opening)}</w:body><w:body>${paragraph(body)}</w:body><w:body>${paragraph(closing)}`;
  const file = { name: 'snow.docx', bytes: packDocx({ document }) };
  const { article } = await importDocument(file, aPublication(), { date: '2024-02-01' });
  expect(article.body).toEqual([opening, body, closing]);
});

test('what is lost two hundred times is told each time, and from then on counted', async () => {
  const line = (at: number) => paragraph(run(`Line ${at} of the long list.`) + hidden('x'));
  const many = Array.from({ length: 203 }, (_, at) => line(at)).join('');
  const told = await inWord(many);
  expect(told).toHaveLength(201);
  expect(told[0]?.[2]).toBe('Hidden text was left out. (3 more)');
  expect(new Set(told.slice(1).map(([block]) => block)).size).toBe(200);
});

test('hidden, deleted and commented words of an OpenDocument text are told at their place', async () => {
  const changes =
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>and tea</text:p></text:deletion></text:changed-region></text:tracked-changes>';
  const lines = (lost: string) =>
    `${changes}<text:p>${odtText(opening)}</text:p><text:p>The baker sold his last bread at noon${lost} and went home through the silent lanes.</text:p><text:p>${odtText(closing)}</text:p>`;
  for (const [lost, message] of [
    [
      '<text:change text:change-id="c1"/>',
      'Text that was deleted with “track changes” on was left out: “and tea”.',
    ],
    ['<office:annotation><text:p>Ask</text:p></office:annotation>', 'A comment was left out: “Ask”.'],
    ['<text:hidden-text text:string-value="ten coins"/>', 'Hidden text was left out: “ten coins”.'],
  ] as const)
    expect(await findingsOf('snow.odt', packOdt({ text: lines(lost) }))).toEqual([[2, around, message, 3]]);
});

test('hidden, deleted and form’s words of a web page are told at their place', async () => {
  const page = (lost: string) =>
    new TextEncoder().encode(
      `<html><body><p>${opening}</p><p>The baker sold his last bread at noon${lost} and went home through the silent lanes.</p><p>${closing}</p></body></html>`,
    );
  for (const [lost, message] of [
    ['<del>and tea</del>', 'Text that is marked as deleted was left out: “and tea”.'],
    ['<span style="display:none">ten coins</span>', 'Hidden text was left out: “ten coins”.'],
    ['<select><option>Rye<option>Wheat</select>', 'A field of a form was left out: “Rye Wheat”.'],
  ] as const)
    expect(await findingsOf('snow.html', page(lost))).toEqual([[2, expect.any(String), message, 3]]);
  const told = await findingsOf('snow.html', page('</p><nav><p>Home</p><p>News</p></nav><p>'));
  expect(told).toEqual([[2, expect.any(String), 'Navigation was left out: “Home News”.', 4]]);
});
