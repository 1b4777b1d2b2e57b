import {
  buildSeconds,
  firstViewBytes,
  limits,
  namesIn,
  pagesPerSecond,
  separateBytes,
  separatePhases,
} from './figures.ts';
import type { SizeResult } from './measureSize.ts';

type Row = readonly [label: string, figure: (result: SizeResult) => string];

const mega = 1_000_000;
const sign = new Intl.NumberFormat('en', { signDisplay: 'exceptZero' });

/**
 * The results as a table: one column for each size, one row for each figure, with its target if it has one:
 * `12.3 ≤ 15`, or `16.1 > 15 ✗`.
 */
export function resultTable(results: readonly SizeResult[]): string[][] {
  const rows = [...coldRows(results), ...diskRows(results), ...againRows(), ...firstViewRows(results)];
  const head = ['articles', ...results.map(({ articles }) => figure(articles))];
  return [head, ...rows.map(([label, cell]) => [label, ...results.map(cell)])];
}

function coldRows(results: readonly SizeResult[]): Row[] {
  const phases = namesIn(results.map(({ cold }) => cold.report.phases));
  const own = phases.filter((name) => !separatePhases.some(({ phase }) => phase === name));
  return [
    ['pages', ({ cold }) => figure(cold.report.pages.built)],
    ['pages a second', (result) => figure(pagesPerSecond(result))],
    ['seconds, everything built', (result) => beside(buildSeconds(result.cold), 1, limits.building, result)],
    ...own.map((name): Row => [`  ${name}`, ({ cold }) => figure(cold.report.phases[name], 1)]),
    ...separatePhases
      .filter(({ phase }) => phases.includes(phase))
      .map(
        ({ phase, name }): Row => [`seconds, ${name}`, ({ cold }) => figure(cold.report.phases[phase], 1)],
      ),
    ['peak memory, MB', (result) => beside(result.cold.peakMemory, 0, limits.memory, result, mega)],
  ];
}

function diskRows(results: readonly SizeResult[]): Row[] {
  return [
    ['files', ({ size }) => figure(size.whole.files)],
    ['MB, all files', ({ size }) => figure(size.whole.bytes / mega, 1)],
    ...separatePhases
      .filter((one) => results.some((result) => separateBytes(one, result) > 0))
      .map((one): Row => [`  ${one.name}`, (result) => figure(separateBytes(one, result) / mega, 1)]),
    ['MB, as the disk counts', ({ size }) => figure(size.whole.onDisk / mega, 1)],
  ];
}

function againRows(): Row[] {
  return [
    ['seconds, one more published', (result) => beside(result.oneMore.seconds, 2, limits.oneMore, result)],
    ...changeRows(({ oneMore }) => oneMore),
    ['  peak memory, MB', ({ oneMore }) => figure(oneMore.peakMemory && oneMore.peakMemory / mega)],
    ['seconds, nothing new', ({ nothingNew }) => figure(nothingNew.seconds, 2)],
    ...changeRows(({ nothingNew }) => nothingNew),
  ];
}

function changeRows(run: (result: SizeResult) => SizeResult['oneMore']): Row[] {
  return [
    ['  pages built', (result) => figure(run(result).report.pages.built)],
    ['  files written', (result) => figure(run(result).report.files.written)],
  ];
}

function firstViewRows(results: readonly SizeResult[]): Row[] {
  const [first] = results;
  const kinds = namesIn(results.map(({ firstView }) => firstView.kinds));
  const unpacked = ({ firstView }: SizeResult) => firstView.unpacked;
  const more = (bytes: (result: SizeResult) => number): Row[] => {
    if (!first || results.length < 2) return [];
    const label = `    more than at ${figure(first.articles)}`;
    return [[label, (result) => sign.format(bytes(result) - bytes(first))]];
  };
  return [
    ['bytes, first view of the home page', (result) => figure(firstViewBytes(result))],
    ...more(firstViewBytes),
    ...kinds.map(
      (kind): Row => [`  ${kind.toLowerCase()}`, ({ firstView }) => figure(firstView.kinds[kind] ?? 0)],
    ),
    ['  document, not compressed', (result) => figure(unpacked(result))],
    ...more(unpacked),
  ];
}

function figure(value: number | undefined, digits = 0): string {
  if (value === undefined) return 'not measured';
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A figure with its target at this size, if there is one. */
function beside(
  value: number | undefined,
  digits: number,
  targets: Record<number, number>,
  { articles }: SizeResult,
  unit = 1,
): string {
  const limit = targets[articles];
  const shown = figure(value === undefined ? undefined : value / unit, digits);
  if (limit === undefined || value === undefined) return shown;
  return value <= limit ? `${shown} ≤ ${figure(limit / unit)}` : `${shown} > ${figure(limit / unit)} ✗`;
}
