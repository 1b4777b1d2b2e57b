import { DocumentError } from '../../DocumentError.ts';
import type { DocumentBlock, DocumentPicture, ParsedDocument } from '../../parsedDocument.ts';
import { formatFindingsOf } from '../assertReadable.ts';
import { flowMeasures } from '../columns/flowMeasures.ts';
import type { Flow } from '../columns/flows.ts';
import { isInColumns } from '../columns/isInColumns.ts';
import { placeInFlows } from '../columns/placeInFlows.ts';
import type { Box } from '../file/matrix.ts';
import type { FoundPicture } from '../file/pdfPictures.ts';
import { takeFootnotes } from '../footnotes.ts';
import type { Line } from '../lines/lines.ts';
import type { Measure } from '../lines/measure.ts';
import { measureOf } from '../lines/measureOf.ts';
import { marginLines, partOf } from '../margins.ts';
import { type LineGroup, paragraphsOf } from '../paragraphs.ts';
import type { PdfPageContent } from '../pdfPageContent.ts';
import { bracketsOf, runsOf } from '../runs.ts';
import { closedFindings, withClosedWords } from './closedWords.ts';
import { paragraphOf, tableOf } from './documentBlocks.ts';
import { contentsFinding, withoutContents } from './pdfContents.ts';

export interface ReadPage extends PdfPageContent {
  found: FoundPicture[];
  lost: number;
}

/** Puts what was read of a PDF's pages together to a document. @throws DocumentError 'wrong-order' or 'empty' */
export function pdfDocument(
  name: string,
  pages: ReadPage[],
  images: Record<string, DocumentPicture>,
): ParsedDocument {
  const margins = marginLines(pages);
  const flows = pages.flatMap((page) => page.flows.map((flow) => ({ page, flow })));
  const measures = flowMeasures(
    flows.map(({ flow }) => flow),
    (line) => !margins.has(line),
  );
  const measureIn = (flow: Flow) => measures.get(flow) as Measure;
  for (const { page, flow } of flows) {
    if (isInColumns(flow.lines, measureIn(flow)))
      throw new DocumentError(
        name,
        'wrong-order',
        `“${name}” is set in columns on page ${page.page}; a PDF does not give their order reliably. Use the Word file.`,
      );
  }
  const texts = flows.map(({ page, flow }) => {
    return { page: page.page, rules: page.rules, lines: flow.lines, measure: measureIn(flow) };
  });
  const { notes, taken } = takeFootnotes(texts, margins);
  const groups = new Map(
    flows.map(({ flow }) => {
      const left = flow.lines.filter((line) => !taken.has(line));
      return [flow, groupsOf(left, margins, measureIn(flow))];
    }),
  );
  const noteGroups = notes.map(({ key, lines }) => ({ key, groups: paragraphsOf(lines, measureOf(lines)) }));
  const everything = [...[...groups.values()].flat(), ...noteGroups.flatMap((note) => note.groups)];
  const brackets = bracketsOf(everything);
  const byLooks = brackets.visual > brackets.logical;
  const blocks: DocumentBlock[] = [];
  for (const [i, page] of pages.entries()) {
    if (i > 0) blocks.push({ kind: 'pageBreak', page: page.page });
    blocks.push(...blocksOf(page, groups, margins, byLooks));
  }
  const contents = withoutContents(blocks);
  const words = withClosedWords(contents.blocks);
  const document: ParsedDocument = {
    format: 'pdf',
    blocks: words.blocks,
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
  document.formatFindings = [
    ...formatFindingsOf(name, document, pages),
    ...contents.left.map(contentsFinding),
    ...closedFindings(words.closed),
  ];
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

/** A page's blocks in the order of reading. */
function blocksOf(
  page: ReadPage,
  groups: ReadonlyMap<Flow, LineGroup[]>,
  margins: ReadonlyMap<Line, 'header' | 'footer'>,
  byLooks: boolean,
): DocumentBlock[] {
  const texts = page.flows.map((flow) =>
    (groups.get(flow) ?? []).map((group, at) => {
      const first = group.lines[0] as Line;
      const margin = margins.get(first);
      const paragraph = paragraphOf(group, runsOf(group, byLooks));
      const startsColumn = at === 0 && flow.column !== undefined;
      const midPage = !partOf(first, page);
      const block = {
        ...paragraph,
        ...(margin && { margin }),
        ...(midPage && { midPage }),
        ...(startsColumn && { startsColumn }),
      };
      return { y: first.y, block };
    }),
  );
  const others: { box: Box; y: number; block: DocumentBlock }[] = [
    ...page.tables.map((table) => ({ box: table, y: table.y, block: tableOf(table, byLooks) })),
    ...page.found.map((picture) => ({
      box: picture,
      y: (picture.y + picture.bottom) / 2,
      block: { kind: 'image' as const, image: picture.key, alt: '', page: page.page },
    })),
  ];
  const blocks: DocumentBlock[] = placeInFlows(page.flows, texts, others);
  const turned = page.rotated.flatMap((lines) => paragraphsOf(lines, measureOf(lines)));
  blocks.push(...turned.map((group) => paragraphOf(group, runsOf(group, byLooks))));
  if (page.slantedText)
    blocks.push({ kind: 'paragraph', page: page.page, runs: [{ text: page.slantedText }] });
  return blocks;
}
