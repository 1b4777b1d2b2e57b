import { expect, test } from 'vitest';
import { aPublication } from '../../testing/factories.ts';
import { packDocx, paragraph, run } from '../formats/docx/testing/packDocx.ts';
import { pdfOf } from '../formats/pdf/testing/pdfWriter.ts';
import { importDocument } from './importDocument.ts';

const head = ['A road', 'AA-AA desk', '29.09.2023', 'It goes down to the river, and there it ends.'];
const units = {
  marks: '*a_',
  'opening brackets': '[',
  links: '[a](',
  'small signs': '<',
  digits: '7',
  spaces: ' ',
  hyphens: '-',
  'divided words': 'a-\n',
  quotations: '«a ',
  words: 'rain and wind ',
  paragraphs: 'a\n\n',
  pages: 'a road\f',
  'turned directions': '\u202ba\u202c',
};
const texts: Record<string, (text: string) => string> = {
  'a.txt': (text) => `${head.join('\n\n')}\n\n${text}`,
  'a.md': (text) => `${head.join('\n\n')}\n\n${text}`,
  'a.html': (text) => `${head.map((line) => `<p>${line}</p>`).join('')}<p>${text}</p>`,
};
const cases = Object.keys(texts).flatMap((name) =>
  Object.entries(units).map(([of, unit]) => [name, of, unit]),
);

/** What an import costs in microseconds of processor time, the better of two: other programs do not count. */
async function costOf(name: string, bytes: Uint8Array): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < 2; round++) {
    const before = process.threadCpuUsage();
    await importDocument({ name, bytes: bytes.slice() }, aPublication());
    const { user, system } = process.threadCpuUsage(before);
    costs.push(user + system);
  }
  return Math.min(...costs);
}

/** The processor's time is told in steps: what costs less counts as this much. */
const least = 20_000;

/** How many times more eight times as much costs: eight if a reader's work is linear, 64 if it is quadratic. */
async function growthOf(
  name: string,
  bytesOf: (size: number) => Uint8Array,
  size = 240_000,
): Promise<number> {
  const small = await costOf(name, bytesOf(size / 8));
  return (await costOf(name, bytesOf(size))) / Math.max(small, least);
}

test.each(cases)('%s with nothing but %s costs as much more as it is longer', async (name, _, unit) => {
  const bytesOf = (size: number) =>
    new TextEncoder().encode(texts[name]?.(unit.repeat(size / unit.length)) ?? '');
  // A line costs more than a character.
  const size = /[\n\f]/.test(unit) ? 48_000 : 240_000;
  expect(await growthOf(name, bytesOf, size)).toBeLessThan(20);
});

test('a PDF with one line of nothing but brackets does, too', async () => {
  const line = (size: number) => ({ text: `باران ${')['.repeat(size / 16)}`, x: 60, y: 500, size: 0.05 });
  const above = head.map((text, at) => ({ text, x: 60, y: 760 - at * 14 }));
  const bytesOf = (size: number) => pdfOf([{ pieces: [...above, line(size)] }]);
  expect(await growthOf('a.pdf', bytesOf, 160_000)).toBeLessThan(20);
});

test('a Word document with a note at every word does, too', async () => {
  const bytesOf = (count: number) => {
    const ids = Array.from({ length: count }, (_, at) => at + 2);
    const words = ids.map((id) => `${run('word ')}<w:r><w:footnoteReference w:id="${id}"/></w:r>`);
    const notes = ids.map((id) => `<w:footnote w:id="${id}">${paragraph('It stands below.')}</w:footnote>`);
    return packDocx({
      document: [...head, words.join('')].map((content) => paragraph(content)).join(''),
      footnotes: notes.join(''),
    });
  };
  expect(await growthOf('a.docx', bytesOf, 16_000)).toBeLessThan(20);
});
