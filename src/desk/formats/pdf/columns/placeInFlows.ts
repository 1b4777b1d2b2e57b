import type { Box } from '../file/matrix.ts';
import type { Flow } from './flows.ts';

/** This near to a line, in points, is beside it. */
const NEAR = 20;

interface Placed<B> {
  y: number;
  block: B;
}

/**
 * Puts a page's blocks in the order of reading: those of each flow by their height, and tables and pictures in the column where they
 * stand, or between the flows above and below them.
 *
 * @param texts the blocks of each flow.
 */
export function placeInFlows<A, B>(
  flows: readonly Flow[],
  texts: readonly Placed<A>[][],
  others: readonly (Placed<B> & { box: Box })[],
): (A | B)[] {
  const parts: Placed<A | B>[][] = flows.map((_, at) => [...(texts[at] ?? [])]);
  const between: Placed<A | B>[][] = [...flows.map(() => []), []];
  for (const { box, y, block } of others) {
    const own = flows.length === 1 ? 0 : flows.findIndex((flow) => holds(flow, flows, box, y));
    const next = flows.findIndex((flow) => reachOf(flow)[0] > y);
    const part = own >= 0 ? parts[own] : between[next < 0 ? flows.length : next];
    part?.push({ y, block });
  }
  const inOrder = (part: Placed<A | B>[]) => part.sort((a, b) => a.y - b.y).map(({ block }) => block);
  return between.flatMap((part, at) => [...inOrder(part), ...inOrder(parts[at] ?? [])]);
}

/** Whether a box stands in a column, or between the lines across the page. */
function holds(flow: Flow, flows: readonly Flow[], box: Box, y: number): boolean {
  const { column } = flow;
  const [top, bottom] = reachOf(flow);
  if (!column) return top - NEAR <= y && y <= bottom + NEAR;
  const middle = (box.x + box.end) / 2;
  if (middle < column.x || middle > column.end || box.end - box.x > 1.2 * (column.end - column.x))
    return false;
  const others = flows.filter((other) => other !== flow && reaches(other, middle)).map(reachOf);
  const above = Math.max(0, ...others.flatMap(([, end]) => (end < top ? [end] : [])));
  const below = Math.min(...others.flatMap(([start]) => (start > bottom ? [start] : [])));
  return above < y && y < below;
}

const reaches = ({ column }: Flow, x: number) => !column || (column.x <= x && x <= column.end);

/** From which height to which a flow's lines stand. */
function reachOf({ lines }: Flow): [number, number] {
  const ys = lines.map(({ y }) => y);
  return [Math.min(...ys), Math.max(...ys)];
}
