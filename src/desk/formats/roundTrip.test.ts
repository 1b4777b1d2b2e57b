import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { extractRawText } from 'mammoth';
import { expect, test } from 'vitest';
import { readDocument } from '../import/readDocument.ts';
import { packDocx, paragraph, run } from './docx/testing/packDocx.ts';
import { odtText, packOdt } from './odt/testing/packOdt.ts';
import { runText } from './runText.ts';
import { escapeXml } from './testing/escapeXml.ts';

const letters = [...'abcÄßéxyzآزادیپچگژښځ\u200cَّ0۱٢&<>"\'*_#`[]()!-–—…«»“”،؛؟.,:;\\|~'];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
/** Words with single spaces: what every format can hold. */
const plain = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
/** And what word processors can hold besides. */
const rich = fc
  .array(fc.oneof(plain, fc.constantFrom('  ', '\t', '\n', '   ')), { minLength: 1, maxLength: 6 })
  .map((parts) => `x${parts.join('')}x`);

async function readTexts(name: string, bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await readDocument({ name, bytes });
  return blocks.map((block) => ('runs' in block ? runText(block.runs) : block.kind));
}

const paragraphs = <T>(text: fc.Arbitrary<T>) => fc.array(text, { minLength: 1, maxLength: 5 });

test('text in a Word document is the same text, however it is cut into runs', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs(fc.array(rich, { minLength: 1, maxLength: 4 })), async (texts) => {
      const document = texts
        .map((parts) =>
          paragraph(parts.map((part, index) => run(part, index % 2 ? '<w:b/><w:bCs/>' : '')).join('')),
        )
        .join('');
      expect(await readTexts('a.docx', packDocx({ document }))).toEqual(texts.map((parts) => parts.join('')));
    }),
  );
});

test('another program reads the same words from a Word document', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs(plain), async (texts) => {
      const bytes = packDocx({ document: texts.map((text) => paragraph(run(text))).join('') });
      const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
      expect(await readTexts('a.docx', bytes)).toEqual(value.split(/\n+/).filter(Boolean));
    }),
    { numRuns: 30 },
  );
});

test('text in an OpenDocument text is the same text', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs(rich), async (texts) => {
      const text = texts.map((part) => `<text:p><text:span>${odtText(part)}</text:span></text:p>`).join('\n');
      expect(await readTexts('a.odt', packOdt({ text }))).toEqual(texts);
    }),
  );
});

test('text in a web page is the same text', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs(plain), async (texts) => {
      const html = `<!doctype html><meta charset="utf-8">${texts.map((text) => `<p>${escapeXml(text)}`).join('\n')}`;
      expect(await readTexts('a.html', strToU8(html))).toEqual(texts);
    }),
  );
});

test('text in Markdown, its marks escaped, is the same text', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs(plain), async (texts) => {
      const escaped = texts.map((text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&')).join('\n\n');
      expect(await readTexts('a.md', strToU8(escaped))).toEqual(texts);
    }),
  );
});

test('plain text is the same text, in any Unicode encoding', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs(plain), fc.boolean(), async (texts, wide) => {
      const text = `x ${texts.join('\n\n')}\n\nx`;
      const bytes = wide ? Buffer.from(`\ufeff${text}`, 'utf16le') : strToU8(text);
      expect((await readTexts('a.txt', bytes)).join('\n\n')).toBe(text);
    }),
  );
});

test('a table has rules in both formats if a line is drawn, however thin, and otherwise in neither', async () => {
  const ruledOf = async (name: string, bytes: Uint8Array) =>
    (await readDocument({ name, bytes })).blocks.flatMap((block) =>
      block.kind === 'table' ? block.ruled : [],
    );
  const borders = [
    ['0.5pt solid #000000', 'single'],
    ['0.018cm solid #000000', 'dotted'],
    ['none', 'none'],
    ['0pt solid #000000', 'nil'],
  ] as const;
  for (const [open, word] of borders) {
    const cell = `<table:table-cell table:style-name="C"><text:p>a</text:p></table:table-cell>`;
    const odt = packOdt({
      automatic: `<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border-top="${open}"/></style:style>`,
      text: `<table:table><table:table-row>${cell}</table:table-row></table:table>`,
    });
    const docx = packDocx({
      document: `<w:tbl><w:tr><w:tc><w:tcPr><w:tcBorders><w:top w:val="${word}" w:sz="4"/></w:tcBorders></w:tcPr>${paragraph('a')}</w:tc></w:tr></w:tbl>`,
    });
    const drawn = word !== 'none' && word !== 'nil';
    expect(await ruledOf('a.odt', odt), open).toEqual([drawn]);
    expect(await ruledOf('a.docx', docx), word).toEqual([drawn]);
  }
});
