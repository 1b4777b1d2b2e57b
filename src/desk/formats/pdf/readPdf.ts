import { DocumentError } from '../DocumentError.ts';
import { tooLongError } from '../documentErrors.ts';
import { limits } from '../limits.ts';
import type { DocumentBlock, DocumentPicture, ParsedDocument } from '../parsedDocument.ts';
import { assertReadable, formatFindingsOf } from './assertReadable.ts';
import { isInColumns } from './columns.ts';
import { paragraphOf, tableOf } from './documentBlocks.ts';
import { ActualText } from './file/actualText.ts';
import { withPdf } from './file/openPdf.ts';
import { type FoundPicture, pdfPicturesOf } from './file/pdfPictures.ts';
import { RawObjects } from './file/rawObjects.ts';
import { takeFootnotes } from './footnotes.ts';
import type { Line } from './lines/lines.ts';
import type { Measure } from './lines/measure.ts';
import { measureOf } from './lines/measureOf.ts';
import { marginLines } from './margins.ts';
import { type LineGroup, paragraphsOf } from './paragraphs.ts';
import { linksByPage, type PdfPageContent, pdfPageContent } from './pdfPageContent.ts';
import { bracketsOf, runsOf } from './runs.ts';

interface ReadPage extends PdfPageContent {
  found: FoundPicture[];
  lost: number;
}

/**
 * Reads a PDF with a text layer: paragraphs by the places of their lines, in the order of reading for either direction, with running
 * lines marked, footnotes, links, tables and pictures. A line's end inside a paragraph is kept as `\n`, a divided word's hyphen as
 * printed.
 *
 * @param name the file's name, for messages.
 * @throws DocumentError 'empty', 'encrypted', 'corrupt', 'too-large', 'too-long', 'scanned', 'unreadable' or 'wrong-order'.
 */
export function readPdf(name: string, bytes: Uint8Array): Promise<ParsedDocument> {
  return withPdf(name, bytes, async (pdf) => {
    const pages: ReadPage[] = [];
    let objects: RawObjects | undefined;
    let signs = 0;
    const raw = () => {
      objects ??= new RawObjects(bytes);
      return objects;
    };
    const links = await linksByPage(pdf);
    const actual = new ActualText(raw);
    const images: Record<string, DocumentPicture> = {};
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const content = await pdfPageContent(page, links.get(number) ?? [], (groups) =>
        actual.of(page.ref?.num, groups),
      );
      signs += content.signs;
      if (signs > limits.text) throw tooLongError(name);
      const pictures = await pdfPicturesOf(page, content.pictures, raw);
      Object.assign(images, pictures.images);
      pages.push({ ...content, found: pictures.found, lost: pictures.lost });
      page.cleanup();
    }
    assertReadable(name, pages);
    return documentOf(name, pages, images);
  });
}

function documentOf(
  name: string,
  pages: ReadPage[],
  images: Record<string, DocumentPicture>,
): ParsedDocument {
  const margins = marginLines(pages);
  const all = pages.flatMap((page) => page.lines.filter((line) => !margins.has(line)));
  const measure = measureOf(all);
  for (const page of pages) {
    if (isInColumns(page.lines, measure))
      throw new DocumentError(
        name,
        'wrong-order',
        `“${name}” is set in columns on page ${page.page}; a PDF does not give their order reliably. Use the Word file.`,
      );
  }
  const { notes, taken } = takeFootnotes(pages, margins, measure);
  const groups = pages.map((page) =>
    groupsOf(
      page.lines.filter((line) => !taken.has(line)),
      margins,
      measure,
    ),
  );
  const noteGroups = notes.map((note) => ({ key: note.key, groups: paragraphsOf(note.lines, measure) }));
  const everything = [...groups.flat(), ...noteGroups.flatMap((note) => note.groups)];
  const brackets = bracketsOf(everything);
  const byLooks = brackets.visual > brackets.logical;
  const blocks: DocumentBlock[] = [];
  for (const [i, page] of pages.entries()) {
    if (i > 0) blocks.push({ kind: 'pageBreak', page: page.page });
    blocks.push(...blocksOf(page, groups[i] ?? [], margins, byLooks));
  }
  const document: ParsedDocument = {
    format: 'pdf',
    blocks,
    notes: Object.fromEntries(
      noteGroups.map((note) => [
        note.key,
        note.groups.map((group) => paragraphOf(group, runsOf(group, byLooks))),
      ]),
    ),
    images,
    formatFindings: [],
  };
  if (document.blocks.length === 0) throw new DocumentError(name, 'empty', `“${name}” has no text.`);
  document.formatFindings = formatFindingsOf(name, document, pages);
  return document;
}

/** Running lines are paragraphs of their own, never one with the text beside them. */
function groupsOf(lines: Line[], margins: ReadonlyMap<Line, unknown>, measure: Measure): LineGroup[] {
  const text = paragraphsOf(
    lines.filter((line) => !margins.has(line)),
    measure,
  );
  const edges = lines.filter((line) => margins.has(line)).flatMap((line) => paragraphsOf([line], measure));
  return [...text, ...edges].sort((a, b) => (a.lines[0]?.y ?? 0) - (b.lines[0]?.y ?? 0));
}

/** A page's blocks from its top to its foot. */
function blocksOf(
  page: ReadPage,
  groups: LineGroup[],
  margins: ReadonlyMap<Line, 'header' | 'footer'>,
  byLooks: boolean,
): DocumentBlock[] {
  const placed: { y: number; block: DocumentBlock }[] = [
    ...groups.map((group) => {
      const margin = margins.get(group.lines[0] as Line);
      const paragraph = paragraphOf(group, runsOf(group, byLooks));
      return { y: group.lines[0]?.y ?? 0, block: { ...paragraph, ...(margin ? { margin } : {}) } };
    }),
    ...page.tables.map((table) => ({ y: table.y, block: tableOf(table, byLooks) })),
    ...page.found.map((picture) => ({
      y: (picture.y + picture.bottom) / 2,
      block: { kind: 'image' as const, image: picture.key, alt: '', page: page.page },
    })),
  ];
  placed.sort((a, b) => a.y - b.y);
  const blocks = placed.map(({ block }) => block);
  const turned = page.rotated.flatMap((lines) => paragraphsOf(lines, measureOf(lines)));
  blocks.push(...turned.map((group) => paragraphOf(group, runsOf(group, byLooks))));
  if (page.slantedText)
    blocks.push({ kind: 'paragraph', page: page.page, runs: [{ text: page.slantedText }] });
  return blocks;
}
