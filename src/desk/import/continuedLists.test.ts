import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { publication } from '../../testing/bundledArchive.ts';
import { packDocx, paragraph } from '../formats/docx/testing/packDocx.ts';
import { importDocument } from './importDocument.ts';

const between = 'Between the two lists stands a paragraph.';

async function listsOf(name: string, source: string | Uint8Array) {
  const bytes = typeof source === 'string' ? strToU8(source) : source;
  const { article, findings } = await importDocument({ name, bytes }, publication, { date: '2026-10-31' });
  return {
    lists: article.body.filter((block) => typeof block === 'object' && block.type === 'list'),
    told: findings.filter(({ kind }) => kind === 'lost-in-format'),
  };
}

const first = { type: 'list', ordered: true, items: ['One', 'Two'] };
const second = { type: 'list', ordered: true, start: 3, items: ['Three', 'Four'] };

test('a numbered list that goes on behind a paragraph keeps its number in the article, from each format', async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>';
  const item = (text: string) =>
    paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>');
  const document = ['One', 'Two', between, 'Three', 'Four'].map((text) =>
    text === between ? paragraph(text) : item(text),
  );
  const head = ['The road', 'It is long, and nobody knows where it ends.'];
  const docx = packDocx({
    numbering,
    document: [...head.map((line) => paragraph(line)), ...document].join(''),
  });
  const html = `<p>${head.join('</p><p>')}</p><ol><li>One<li>Two</ol><p>${between}</p><ol start="3"><li>Three<li>Four</ol>`;
  const markdown = `# ${head.join('\n\n')}\n\n1. One\n2. Two\n\n${between}\n\n3. Three\n4. Four\n`;
  for (const [name, source] of [
    ['a.docx', docx],
    ['a.html', html],
    ['a.md', markdown],
  ] as const)
    expect(await listsOf(name, source)).toEqual({ lists: [first, second], told: [] });
});

test('an item with a number of its own begins a list, and a bulleted list has none', async () => {
  const html = `<p>The road</p><p>${between}</p><ol><li>One<li>Two<li value="9">Nine<li>Ten</ol><p>${between}</p><ul start="3"><li>dot<li>dot</ul>`;
  expect((await listsOf('a.html', html)).lists).toEqual([
    first,
    { type: 'list', ordered: true, start: 9, items: ['Nine', 'Ten'] },
    { type: 'list', ordered: false, items: ['dot', 'dot'] },
  ]);
});
