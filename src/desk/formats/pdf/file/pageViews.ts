import type { Matrix } from './matrix.ts';
import type { PdfPage } from './openPdf.ts';
import type { PdfPageMarks } from './pdfPageMarks.ts';

/** A page as it looks when it is turned. */
export interface PageView {
  width: number;
  height: number;
  /** From the page's space to points from the upper left corner of what is seen. */
  transform: Matrix;
  marks: PdfPageMarks;
}

export interface PageViews {
  /** The page as most of its text is read. */
  main: PageView;
  /** The page turned so that its other text is upright, for each turn that some text has. */
  others: PageView[];
  /** For each sign, by its place in the marks, whether it is upright in one of the views. */
  isUpright: boolean[];
}

/** A turn, in degrees, under which the page may be looked at. */
const TURNS = [0, 90, 180, 270];

/**
 * Finds the ways in which a page must be turned to read it: tables are printed across pages, and axes have their names along them.
 *
 * @param marksOf reads the page's marks in a view.
 */
export function pageViews(page: PdfPage, marksOf: (transform: Matrix) => PdfPageMarks): PageViews {
  const viewOf = (turn: number): PageView => {
    const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
    const transform = viewport.transform as Matrix;
    return { width: viewport.width, height: viewport.height, transform, marks: marksOf(transform) };
  };
  const first = viewOf(0);
  if (!first.marks.glyphs.some(({ rotated }) => rotated))
    return { main: first, others: [], isUpright: first.marks.glyphs.map(() => true) };
  const views = TURNS.map((turn) => (turn === 0 ? first : viewOf(turn)));
  const count = (view: PageView) =>
    view.marks.glyphs.filter(({ rotated, text }) => !rotated && text.trim() !== '').length;
  const main = views.reduce((best, view) => (count(view) > count(best) ? view : best), first);
  const others = views.filter((view) => view !== main && count(view) > 0);
  const isUpright = first.marks.glyphs.map((_, at) => views.some(({ marks }) => !marks.glyphs[at]?.rotated));
  return { main, others, isUpright };
}
