import { getResolvedPDFJS } from 'unpdf';
import { type Flow, flowsOf } from './columns/flows.ts';
import type { Glyph } from './file/glyph.ts';
import { type Box, boxAround, type Matrix, place } from './file/matrix.ts';
import type { PdfDocument, PdfPage } from './file/openPdf.ts';
import { type PageView, pageViews } from './file/pageViews.ts';
import { type FontFacts, type PlacedPicture, pdfPageMarks } from './file/pdfPageMarks.ts';
import { type Cluster, clustersOf } from './lines/clusters.ts';
import { withDropCaps } from './lines/dropCaps.ts';
import { withoutKashida } from './lines/kashida.ts';
import { type Line, lineOf } from './lines/lines.ts';
import { withoutOverprints } from './lines/overprints.ts';
import { rowsOf } from './lines/rows.ts';
import { type LinkArea, linkFinder } from './linkFinder.ts';
import { type Table, takeTables } from './tables.ts';

/** What a page holds, in points from its upper left corner. */
export interface PdfPageContent {
  page: number;
  width: number;
  height: number;
  /** All lines, from the top to the foot. */
  lines: Line[];
  /** The same lines, in the order in which they are read. */
  flows: Flow[];
  tables: Table[];
  rules: Box[];
  pictures: PlacedPicture[];
  /** The lines of text that is set across the page's direction, a list for each direction. */
  rotated: Line[][];
  /** Text that is set aslant, in the order of the file. */
  slantedText: string;
  /** How many visible signs there are, and of how many the file does not say what they mean. */
  signs: number;
  unknown: number;
}

/**
 * Reads a page: its signs in lines and tables, its rules and the places of its pictures.
 *
 * @param annotations the page's links, see {@link linksByPage}.
 * @param said what the producer says of the page's marked groups, given their number; see `actualText.ts`.
 */
export async function pdfPageContent(
  page: PdfPage,
  annotations: readonly LinkAnnotation[],
  said: (groups: number) => readonly (string | undefined)[],
): Promise<PdfPageContent> {
  const { OPS } = await getResolvedPDFJS();
  const list = await page.getOperatorList();
  const kinds = Array.from(list.fnArray);
  const words = said(countGroups(kinds, OPS));
  const fonts = new Map<string, FontFacts>();
  const fontOf = (name: string) => {
    const font =
      fonts.get(name) ?? factsOf(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
    fonts.set(name, font);
    return font;
  };
  const operators = { fnArray: kinds, argsArray: list.argsArray };
  const { main, others, isUpright } = pageViews(page, (transform) =>
    pdfPageMarks(operators, transform, OPS, fontOf, words),
  );
  const clustersIn = (view: PageView): Cluster[] => {
    const linkAt = linkFinder(linksOf(annotations, view.transform));
    const inside = view.marks.glyphs.filter((glyph) => !glyph.rotated && isInside(glyph, view));
    for (const glyph of inside) {
      const link = linkAt((glyph.x + glyph.end) / 2, glyph.y - 0.3 * glyph.size);
      if (link) glyph.href = link.href;
    }
    return withDropCaps(withoutKashida(clustersOf(withoutOverprints(inside), words)));
  };
  const clusters = clustersIn(main);
  const { tables, rest } = takeTables(clusters, main.marks.rules, page.pageNumber);
  const flows = flowsOf(rest, tables, page.pageNumber);
  const turned = others.map(clustersIn);
  const visible = [clusters, ...turned].flat().filter((cluster) => cluster.text.trim() !== '');
  return {
    page: page.pageNumber,
    width: main.width,
    height: main.height,
    lines: flows.flatMap(({ lines }) => lines).sort((a, b) => a.y - b.y),
    flows,
    tables,
    rules: main.marks.rules,
    pictures: main.marks.pictures,
    rotated: turned
      .map((some) => rowsOf(some).map((row) => lineOf(row, page.pageNumber)))
      .filter(({ length }) => length > 0),
    slantedText: main.marks.glyphs
      .filter((glyph, at) => !isUpright[at] && glyph.known && isInside(glyph, main))
      .map(({ text }) => text)
      .join('')
      .trim(),
    signs: visible.length,
    unknown: visible.filter(({ text }) => text.includes('\uFFFD')).length,
  };
}

const isInside = (glyph: Glyph, { width, height }: PageView) =>
  glyph.end > 0 && glyph.x < width && glyph.y > 0 && glyph.y < height + glyph.size;

function countGroups(kinds: number[], OPS: Record<string, number>): number {
  let forms = 0;
  let groups = 0;
  for (const kind of kinds) {
    if (kind === OPS.paintFormXObjectBegin) forms++;
    else if (kind === OPS.paintFormXObjectEnd) forms--;
    else if (forms === 0 && (kind === OPS.beginMarkedContent || kind === OPS.beginMarkedContentProps))
      groups++;
  }
  return groups;
}

/** What pdf.js tells of a font when it is asked for everything (`fontExtraProperties`). */
interface PdfFont {
  name?: string;
  vertical?: boolean;
  fontMatrix?: number[];
  differences?: (string | undefined)[];
  toUnicode?: { _map?: (string | null | undefined)[]; firstChar?: number };
}

function factsOf(font: PdfFont | undefined): FontFacts {
  const map = font?.toUnicode?._map;
  // A font whose codes stand for themselves, for want of a table, says nothing.
  const blind = !map && font?.toUnicode?.firstChar !== undefined;
  return {
    name: font?.name ?? '',
    vertical: font?.vertical ?? false,
    unit: font?.fontMatrix?.[0] ?? 0.001,
    means: (code) => (map ? map[code] != null : !blind),
    nameOf: (code) => font?.differences?.[code],
  };
}

/** What pdf.js tells of a link. */
interface LinkAnnotation {
  pageIndex: number;
  url?: unknown;
  unsafeUrl?: unknown;
  rect: number[];
}

/** pdf.js' number of links among the annotations. */
const LINK = 2;

/** The links of the whole document by their page's number. Asked page by page, pdf.js would read each page's text again for them. */
export async function linksByPage(pdf: PdfDocument): Promise<Map<number, LinkAnnotation[]>> {
  const all = (await pdf.getAnnotationsByType(new Set([LINK]), new Set())) as LinkAnnotation[];
  return Map.groupBy(all, (link) => link.pageIndex + 1);
}

function linksOf(annotations: readonly LinkAnnotation[], transform: Matrix): LinkArea[] {
  return annotations.flatMap((annotation) => {
    const href = annotation.unsafeUrl ?? annotation.url;
    if (typeof href !== 'string' || href === '') return [];
    const [a = 0, b = 0, c = 0, d = 0] = annotation.rect;
    return [{ href, ...boxAround([place(transform, a, b), place(transform, c, d)]) }];
  });
}
