import { alignTable } from '../alignTable.ts';
import { medianOf } from '../median.ts';
import { spread } from './spread.ts';
import { kinds } from './traffic.ts';
import type { Visit } from './visit.ts';

type Measure = Exclude<keyof Visit, 'traffic'>;

/** The loads of a page, in turns: the page by hand, the reader's, and the first again. */
export interface Turns {
  hand: Visit[];
  reader: Visit[];
  again: Visit[];
}

interface Row {
  name: string;
  measure: Measure;
  /** The largest ratio of the reader's figure to the page by hand's. */
  times?: number;
}

const rows: Row[] = [
  { name: 'text, ms', measure: 'text', times: 1.1 },
  { name: 'first paint, ms', measure: 'firstPaint' },
  { name: 'largest paint, ms', measure: 'largestPaint' },
  { name: 'main thread before the text, ms', measure: 'workBefore', times: 1.6 },
  { name: 'main thread until quiet, ms', measure: 'work', times: 2.5 },
];

/**
 * Loads as a table: medians and ranges, the ratios of the medians and of the fastest, which other work on the machine
 * disturbs least, and the target; then requests and bytes by kind.
 */
export function comparison({ hand, reader, again }: Turns): string {
  const measured = rows.map(({ name, measure, times }) => {
    const series = [hand, reader, again].map((visits) => visits.map((seen) => seen[measure]));
    const [base = [], own = [], second = []] = series;
    return [
      name,
      spread(base),
      spread(own),
      ratios(own, base),
      ratios(second, base),
      verdict(base, own, times),
    ];
  });
  const shifts = reader.map(({ shift }) => shift);
  const still = Math.max(...shifts) === 0;
  const shiftRow = [
    'layout shift',
    spread(
      hand.map(({ shift }) => shift),
      4,
    ),
    spread(shifts, 4),
    '',
    '',
  ];
  const traffic = ['all' as const, ...kinds].map((kind) => [
    kind === 'all' ? 'requests / kB' : `  ${kind}`,
    ...[hand, reader].map((visits) => trafficText(visits.at(-1), kind === 'all' ? kinds : [kind])),
  ]);
  return alignTable([
    ['', 'by hand', 'the reader', 'ratio, fastest', 'by hand again', 'target'],
    ...measured,
    [...shiftRow, still ? 'held: 0 in every load' : 'MISSED: 0 in every load'],
    ...traffic,
  ]);
}

function ratios(own: number[], base: number[]): string {
  const fastest = Math.min(...own) / Math.min(...base);
  return `× ${(medianOf(own) / medianOf(base)).toFixed(2)}, ${fastest.toFixed(2)}`;
}

function verdict(base: number[], own: number[], times: number | undefined): string {
  if (times === undefined) return '';
  return `${medianOf(own) <= medianOf(base) * times ? 'held' : 'MISSED'}: at most × ${times}`;
}

function trafficText(visit: Visit | undefined, of: readonly (typeof kinds)[number][]): string {
  const some = of.map((kind) => visit?.traffic[kind] ?? { requests: 0, bytes: 0 });
  const requests = some.reduce((sum, one) => sum + one.requests, 0);
  const bytes = some.reduce((sum, one) => sum + one.bytes, 0);
  return requests === 0 ? '–' : `${requests} / ${(bytes / 1000).toFixed(1)}`;
}
