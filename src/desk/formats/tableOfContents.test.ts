import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from '../import/readDocument.ts';
import { packDocx, paragraph, run } from './docx/testing/packDocx.ts';
import { packOdt } from './odt/testing/packOdt.ts';
import { runText } from './runText.ts';

async function read(name: string, source: string | Uint8Array) {
  const bytes = typeof source === 'string' ? strToU8(source) : source;
  const { blocks, placedFindings = [], formatFindings } = await readDocument({ name, bytes });
  return {
    text: blocks.map((block) => (block.kind === 'paragraph' ? runText(block.runs) : block.kind)),
    told: [...formatFindings, ...placedFindings.map(({ message }) => message)],
  };
}

const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const styles = style('T1', 'toc 1') + style('TH', 'TOC Heading');
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const lines =
  paragraph('Contents', '<w:pStyle w:val="TH"/>') +
  paragraph(
    `${field('begin')}<w:r><w:instrText>TOC \\o</w:instrText></w:r>${field('separate')}${run('The road\t3')}`,
    '<w:pStyle w:val="T1"/>',
  ) +
  paragraph(run('The river\t5') + field('end'), '<w:pStyle w:val="T1"/>');
const rest = paragraph('The road') + paragraph('It is long.');
const told = (words: string) => [`The table of contents was left out: “${words}”.`];

test('a table of contents by its styles is left out of a Word document and told', async () => {
  expect(await read('a.docx', packDocx({ styles, document: lines + rest }))).toEqual({
    text: ['The road', 'It is long.'],
    told: told('Contents … The road 3 … The river 5'),
  });
});

test('Word’s own control of one is left out whatever its styles, and the fields after it are read', async () => {
  const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${lines}</w:sdtContent></w:sdt>`;
  const document = paragraph('Before') + control + rest;
  expect(await read('a.docx', packDocx({ document }))).toEqual({
    text: ['Before', 'The road', 'It is long.'],
    told: told('Contents The road 3 The river 5'),
  });
});

test('OpenDocument’s is left out and told', async () => {
  const text =
    '<text:table-of-content><text:table-of-content-source/><text:index-body><text:index-title><text:p>فهرست</text:p></text:index-title><text:p>راه<text:tab/>۳</text:p></text:index-body></text:table-of-content><text:p>راه</text:p><text:p>دراز است.</text:p>';
  const { text: left, told: said } = await read('a.odt', packOdt({ text }));
  expect(left).toEqual(['راه', 'دراز است.']);
  expect(said).toEqual([expect.stringContaining('The table of contents was left out: “فهرست … راه')]);
});

const links =
  '<ul><li><a href="#a">The road</a></li><li>2. <a href="#b">The river</a></li><li><a href="#c">The end</a></li></ul>';

test('a list of links to the page’s own places is left out with its heading', async () => {
  const page = `<p>First.</p><h2>Contents</h2>${links}<h2 id="a">The road</h2><p>It is long.</p>`;
  expect(await read('a.html', page)).toEqual({
    text: ['First.', 'The road', 'It is long.'],
    told: [expect.stringContaining('The table of contents was left out: “The road')],
  });
  const markdown =
    '# Roads\n\n[TOC]\n\n- [The road](#a)\n- [The river](#b)\n- [The end](#c)\n\n## The road\n\nIt is long.\n';
  expect(await read('a.md', markdown)).toMatchObject({ text: ['Roads', 'The road', 'It is long.'] });
});

test('a list of other links, or of links among words, stays', async () => {
  const others = links.replace('#b', 'https://www.afgazad.com/');
  expect((await read('a.html', `<p>First.</p>${others}`)).text).toHaveLength(4);
  const worded = links.replace('2. ', 'see also ');
  expect((await read('a.html', `<p>First.</p>${worded}`)).text).toHaveLength(4);
});
