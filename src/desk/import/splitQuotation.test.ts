import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { publication } from '../../testing/bundledArchive.ts';
import { packDocx, paragraph, run } from '../formats/docx/testing/packDocx.ts';
import { odtText, packOdt } from '../formats/odt/testing/packOdt.ts';
import { type Piece, pdfOf } from '../formats/pdf/testing/pdfWriter.ts';
import { storedAsSeen, typeset } from '../formats/pdf/testing/typeset.ts';
import { importDocument } from './importDocument.ts';

// The publication's own kind of page; a page's end went through the quotation, and the file it was saved to shows none.
const masthead = [
  'افغانستان آزاد – آزاد افغانستان',
  'AA-AA',
  'چو کشور نباشد تن من مباد بدین بوم و بر زنده یک تن مباد\nهمه سر به سر تن به کشتن دهیم از آن به که کشور به دشمن دهیم',
  'www.afgazad.com',
  'afgazad@gmail.com',
  'European Languages',
  'زبانهای اروپایی',
];
const title = 'Orchards above the river lose a second harvest to late frost';
const opening =
  'Growers in the upper valley say that two nights in March have cost them most of the year’s apricots. The buds had opened early, and the wind came from the north.';
const head =
  'The head of the cooperative told the desk what had been agreed with the district. “We asked for smoke pots in January,” he said, “and we were promised that the lorry would come with the first of them before the blossom, together with the men';
const rest = 'and the fuel that belongs to them, and nothing has come.”';
const end =
  'Whoever walks through the gardens now sees brown petals under every tree. The older people remember one such spring, and they remember that the trees recovered.';
const above = [...masthead, 'AA-AA Desk', '14.03.2024'];
const below = [opening, head, rest, end, 'Valley Gazette 13.03.2024'];

function pdf(): Uint8Array {
  const pieces: Piece[] = [];
  let y = 770;
  for (const line of [...above, title, ...below]) {
    const look: Partial<Piece> = line === title ? { font: 'Plain-BoldItalic' } : {};
    for (const part of line.split('\n')) {
      const set = /\p{Script=Arabic}/u.test(part)
        ? storedAsSeen([...part].reverse(), 50, y)
        : typeset(part, { x: 50, y, width: 500, size: 10, leading: 13 });
      pieces.push(...set.map((piece) => ({ ...piece, ...look })));
      y = Math.min(...set.map((piece) => piece.y)) - 13;
    }
    y -= 14;
  }
  return pdfOf([{ pieces }]);
}

function html(): string {
  const paragraphs = (lines: string[]) =>
    lines.map((line) => `<p>${line.replaceAll('\n', '<br />\n')}</p>`).join('\n');
  // As pandoc writes it: the name of the file above everything.
  return `<!DOCTYPE html>
<html lang=""><head><meta charset="utf-8" /><title>page</title></head><body>
<header id="title-block-header">
<h1 class="title">page</h1>
</header>
<h1>${masthead[0]}</h1>
${paragraphs(above.slice(1))}
<h2><strong><em>${title}</em></strong></h2>
${paragraphs(below)}
</body></html>`;
}

const bold =
  '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>';
const odtParagraph = (text: string) => `<text:p>${text}</text:p>`;

const files: Record<string, () => Uint8Array> = {
  'page.md': () =>
    strToU8(
      [
        `# ${masthead[0]}`,
        ...above.slice(1).map((line) => line.replaceAll('\n', '  \n')),
        `## ***${title}***`,
        ...below,
      ].join('\n\n'),
    ),
  'page.txt': () => strToU8([...above, title, ...below].join('\n\n')),
  'page.html': () => strToU8(html()),
  'page.docx': () =>
    packDocx({
      document: [
        ...above.map((line) => paragraph(line)),
        paragraph(run(title, '<w:b/><w:i/>')),
        ...below.map((line) => paragraph(line)),
      ].join(''),
    }),
  'page.odt': () =>
    packOdt({
      automatic: bold,
      text: [
        ...above.map((line) => odtParagraph(odtText(line))),
        odtParagraph(`<text:span text:style-name="B">${odtText(title)}</text:span>`),
        ...below.map((line) => odtParagraph(odtText(line))),
      ].join(''),
    }),
  'page.pdf': pdf,
};

test.each(Object.keys(files))('a paragraph cut inside its quotation is one again in %s', async (name) => {
  const bytes = files[name]?.() ?? new Uint8Array();
  const { article, joined, findings } = await importDocument({ name, bytes }, publication);
  expect(article).toMatchObject({
    title,
    authors: ['AA-AA Desk'],
    date: '2024-03-14',
    source: { name: 'Valley Gazette', date: '2024-03-13' },
    body: [opening, `${head} ${rest}`, end],
  });
  const pages = joined.filter(({ kind }) => kind === 'page');
  expect(pages.map(({ place }) => place.words)).toEqual(['with the men and the fuel']);
  expect(findings).toEqual([]);
});

test('a converter’s header that repeats the file’s name is no title, and a true one is', async () => {
  const named = (name: string) => strToU8(html().replaceAll('>page<', `>${name}<`));
  const titleOf = async (name: string) =>
    (await importDocument({ name: 'a.html', bytes: named(name) }, publication)).article;
  expect(await titleOf('2024_03_letter')).toMatchObject({ title, date: '2024-03-14' });
  expect(await titleOf('Frost')).toMatchObject({ title: 'Frost', date: '2024-03-14' });
});
