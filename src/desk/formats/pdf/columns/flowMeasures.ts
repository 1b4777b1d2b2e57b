import type { Line } from '../lines/lines.ts';
import type { Column, Measure } from '../lines/measure.ts';
import { measureOf } from '../lines/measureOf.ts';
import type { Flow } from './flows.ts';

/** Columns whose edges differ by less, in points, are the same column of another page. */
const SAME_EDGE = 8;
/** With fewer lines than this outside its columns, a document's measure is that of all its lines. */
const LINES = 12;

/**
 * The measure of each flow: that of the same column on all pages, or that of the lines across the page.
 *
 * @param isText whether a line belongs to the text, and not to a page's edge.
 */
export function flowMeasures(flows: readonly Flow[], isText: (line: Line) => boolean): Map<Flow, Measure> {
  const columns: { column: Column; flows: Flow[] }[] = [];
  for (const flow of flows) {
    const { column } = flow;
    if (!column) continue;
    const known = columns.find((other) => isSame(other.column, column));
    if (known) known.flows.push(flow);
    else columns.push({ column, flows: [flow] });
  }
  const textOf = (some: readonly Flow[]) => some.flatMap(({ lines }) => lines.filter(isText));
  const across = textOf(flows.filter(({ column }) => !column));
  const whole = measureOf(across.length < LINES ? textOf(flows) : across);
  const measures = new Map(flows.map((flow) => [flow, whole]));
  for (const { flows: same } of columns) {
    const measure = measureOf(textOf(same));
    for (const flow of same) measures.set(flow, measure);
  }
  return measures;
}

const isSame = (a: Column, b: Column) =>
  Math.abs(a.x - b.x) < SAME_EDGE || Math.abs(a.end - b.end) < SAME_EDGE;
