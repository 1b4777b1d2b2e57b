import { type Cluster, isSpace } from './clusters.ts';
import type { Row } from './rows.ts';

/** A gap wider than this many times the size, without a drawn space, is not a word space. */
const TAB_GAP = 1.2;
/** Even with a space in it, a gap this many times the size separates two columns. */
const WIDE_GAP = 3.5;
/** Less is enough where the line's other spaces are drawn and narrow and none is drawn here: between cells of a full row. */
const CELL_GAP = 0.8;
const NARROW = 1 / 3;
/** The least word space where the producer draws spaces, and where it only moves on. */
const GAP_WITH_SPACES = 0.3;
const GAP_WITHOUT_SPACES = 0.18;

/**
 * The row's signs with ' ' between words and '\t' between columns. Producers draw spaces, leave them out or draw them all at once
 * over the words, so only the gap between two signs counts.
 */
export function spaced(row: Row): Cluster[] {
  const printed = row.clusters.filter((cluster) => !isSpace(cluster));
  const spaces = row.clusters.filter(isSpace);
  const out: Cluster[] = [];
  const usual = usualGap(printed, spaces);
  let at = 0;
  for (const [i, cluster] of printed.entries()) {
    const before = printed[i - 1];
    if (before) {
      const middle = (before.x + before.end) / 2;
      const nextMiddle = (cluster.x + cluster.end) / 2;
      while (at < spaces.length && centre(spaces[at]) <= middle) at++;
      let count = 0;
      let kept = '';
      while (at < spaces.length && centre(spaces[at]) < nextMiddle) {
        count += spaces[at]?.text.length ?? 0;
        kept = /[\u00A0\u202F]/.exec(spaces[at]?.text ?? '')?.[0] ?? kept;
        at++;
      }
      const room = roomBetween(
        cluster.x - before.end,
        count,
        Math.min(row.size, 1.5 * cluster.size),
        spaces.length > 0,
        usual,
      );
      if (room) out.push({ ...gapStyle(before, cluster), text: room === ' ' && kept ? kept : room });
    }
    out.push(cluster);
  }
  return out;
}

/** The median of the row's gaps; undefined if too few spaces are drawn to tell. */
function usualGap(printed: Cluster[], spaces: Cluster[]): number | undefined {
  const gaps = printed
    .slice(1)
    .map((cluster, i) => cluster.x - (printed[i]?.end ?? 0))
    .filter((gap) => gap > 0.1 * (printed[0]?.size ?? 0))
    .sort((a, b) => a - b);
  return spaces.length < 4 ? undefined : gaps[Math.floor(gaps.length / 2)];
}

function roomBetween(
  gap: number,
  spaces: number,
  size: number,
  drawn: boolean,
  usual: number | undefined,
): '' | ' ' | '\t' {
  if (gap > WIDE_GAP * size) return '\t';
  if (spaces >= 4 && gap > TAB_GAP * size) return '\t';
  if (spaces > 0) return ' ';
  if (gap > TAB_GAP * size && drawn) return '\t';
  if (usual !== undefined && gap > CELL_GAP * size && usual < NARROW * gap) return '\t';
  return gap > (drawn ? GAP_WITH_SPACES : GAP_WITHOUT_SPACES) * size ? ' ' : '';
}

/** A space looks like both its neighbours, as far as they agree. */
function gapStyle(before: Cluster, after: Cluster): Cluster {
  return {
    text: ' ',
    x: before.end,
    end: after.x,
    y: before.y,
    size: Math.min(before.size, after.size),
    strong: before.strong && after.strong,
    em: before.em && after.em,
    ...(before.href !== undefined && before.href === after.href ? { href: before.href } : {}),
  };
}

const centre = (cluster: Cluster | undefined) => ((cluster?.x ?? 0) + (cluster?.end ?? 0)) / 2;
