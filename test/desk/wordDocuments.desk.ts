import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import type { ImportedDocument } from '../../src/desk/formats/importedDocument.ts';
import { articleOf, imported } from './imported.ts';
import { ownPicture, pictureSize } from './ownPicture.ts';
import { clean, damaged, disordered } from './pages/allPages.ts';
import type { Expected } from './pages/expectedArticle.ts';
import { spelledBody, spelledExpectation } from './spelledOut.ts';

const formats = ['docx', 'odt'] as const;

describe.each([...clean, ...damaged])('the letterhead document $document.name', ({ document, expected }) => {
  describe.each(formats)('as %s', (format) => {
    const name = `${document.name}.${format}`;

    test('gives the fields that are printed on it, and no others', async () => {
      const { id, body: _, image: __, ...fields } = articleOf(await imported(name));
      const { body: ___, joined, findings, ...printed } = expected;
      expect(fields).toEqual(printed);
      expect(id).toMatch(new RegExp(`^${expected.date}-[a-z0-9]+(-[a-z0-9]+)*$`));
    });

    test('gives every paragraph, word for word, and nothing of the letterhead', async () => {
      const { body } = articleOf(await imported(name));
      expect(spelledBody(body)).toEqual(spelledExpectation(expected.body));
    });

    test('logs every boundary that was joined, and only those', async () => {
      const { joined } = await imported(name);
      const boundaries = joined.map(({ kind, before, after }) => ({ kind, ...boundary(before, after) }));
      expect(boundaries.sort(byWords)).toEqual(expected.joined.toSorted(byWords));
    });

    test('reports what is uncertain at its place, and nothing else', async () => {
      const { findings } = await imported(name);
      expectFlags(findings, expected.findings);
    });

    test('keeps its picture, unchanged and with its size', async () => {
      const result = await imported(name);
      const figure = articleOf(result).body.find(({ type }) => type === 'figure');
      if (figure?.type !== 'figure') throw new Error('There is no figure.');
      expect(figure).toMatchObject(pictureSize);
      const bytes = result.images[figure.src] ?? new Uint8Array();
      const index = document.parts.findIndex(({ kind }) => kind === 'picture');
      expect(imageSize(bytes)).toMatchObject({ ...pictureSize, type: 'png' });
      expect(Buffer.from(bytes).equals(ownPicture(index))).toBe(true);
    });
  });

  test('gives the same article from docx and from odt, to the letter', async () => {
    const [docx, odt] = await Promise.all(formats.map((format) => imported(`${document.name}.${format}`)));
    expect(JSON.stringify(odt?.article, null, 1)).toBe(JSON.stringify(docx?.article, null, 1));
  });

  test('gives the same when it is imported again', async () => {
    const [once, again] = [await imported(`${document.name}.docx`), await imported(`${document.name}.docx`)];
    expect(again).toEqual(once);
  });
});

describe.each(disordered)(
  'the document $document.name, whose second and third pages are swapped',
  (pages) => {
    test.each(formats)('as %s is kept as it is, and reported', async (format) => {
      const result = await imported(`${pages.document.name}.${format}`);
      const body = spelledBody(articleOf(result).body);
      expectFlags(result.findings, pages.expected.findings);
      // It leads to the first page out of order.
      const sheet = pages.document.parts.filter(({ kind }) => kind !== 'page')[4];
      const block = body[(result.findings[0]?.place.block ?? 0) - 1];
      expect(block).toBe(`paragraph: ${sheet?.kind === 'paragraph' && sheet.text}`);
      expect(result.joined).toEqual([]);
      const text = body.join('\n');
      let from = 0;
      for (const part of pages.document.parts) {
        if (part.kind !== 'paragraph') continue;
        const at = text.indexOf(part.text as string, from);
        expect(at, part.text as string).toBeGreaterThanOrEqual(from);
        from = at + 1;
      }
    });
  },
);

/** However many words a join names around its boundary, the two at the boundary are meant. */
function boundary(before: string, after: string): { before: string; after: string } {
  return { before: before.trim().split(/\s+/).at(-1) ?? '', after: after.trim().split(/\s+/)[0] ?? '' };
}

function byWords(a: { before: string; after: string }, b: typeof a): number {
  return `${a.before} ${a.after}` < `${b.before} ${b.after}` ? -1 : 1;
}

function expectFlags(findings: ImportedDocument['findings'], expected: Expected['findings']): void {
  expect(findings.map(({ kind }) => kind).sort()).toEqual(expected.map(({ kind }) => kind).sort());
  for (const { kind, near } of expected) {
    const words = findings.filter((finding) => finding.kind === kind).map(({ place }) => place.words);
    expect(words.join('\n'), kind).toContain(near);
  }
  for (const { message } of findings) expect(message).toMatch(/\w/);
}
