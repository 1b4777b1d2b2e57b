import { alignTable } from '../alignTable.ts';
import { medianOf } from '../median.ts';
import { kinds } from './traffic.ts';
import type { Visit } from './visit.ts';

type Measure = Exclude<keyof Visit, 'traffic'>;

interface Row {
  name: string;
  measure: Measure;
  /** The largest ratio of the reader's figure to the static page's, or for shifts the largest figure. */
  target?: { times: number } | { most: number };
}

const rows: Row[] = [
  { name: 'first paragraph, ms', measure: 'paragraph', target: { times: 1.1 } },
  { name: 'first paint, ms', measure: 'firstPaint' },
  { name: 'largest paint, ms', measure: 'largestPaint' },
  { name: 'main thread until quiet, ms', measure: 'mainThread', target: { times: 2.5 } },
  { name: 'layout shift', measure: 'shift', target: { most: 0 } },
];

/**
 * Visits of the static page and of the reader as a table: medians, the ratio of the second to the first, and the
 * target; then requests and bytes by type.
 *
 * @param visits by contestant, the baseline first
 */
export function comparison(visits: Record<string, Visit[]>): string {
  const all = Object.values(visits);
  const measured = rows.map(({ name, measure, target }) => {
    const series = all.map((one) => one.map((seen) => seen[measure]));
    const [base = Number.NaN, own = Number.NaN] = series.map(medianOf);
    const times = measure === 'shift' ? '' : `× ${(own / base).toFixed(2)}`;
    const figures = series.map((figure) => spread(figure, measure === 'shift' ? 4 : 0));
    return [name, ...figures, times, verdict(base, series[1] ?? [], target)];
  });
  const traffic = kinds.map((kind) => [
    `${kind}, requests / kB`,
    ...all.map((one) => {
      const { requests, bytes } = one.at(-1)?.traffic[kind] ?? { requests: 0, bytes: 0 };
      return requests === 0 ? '–' : `${requests} / ${(bytes / 1000).toFixed(1)}`;
    }),
  ]);
  return alignTable([['', ...Object.keys(visits)], ...measured, ...traffic]);
}

function spread(figures: number[], digits: number): string {
  const [median, least, most] = [medianOf(figures), Math.min(...figures), Math.max(...figures)];
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

function verdict(base: number, own: number[], target: Row['target']): string {
  if (!target) return '';
  const held = 'times' in target ? medianOf(own) <= base * target.times : Math.max(...own) <= target.most;
  const aim = 'times' in target ? `at most × ${target.times}` : `${target.most} in every load`;
  return `${held ? 'held:' : 'MISSED:'} ${aim}`;
}
