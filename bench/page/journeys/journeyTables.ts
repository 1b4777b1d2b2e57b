import { alignTable } from '../../alignTable.ts';
import { medianOf } from '../../median.ts';
import { spread } from '../spread.ts';
import { bytesOf } from '../traffic.ts';
import type { NextArticle } from './nextArticle.ts';
import { verdict } from './verdict.ts';

/** The ways to the next article as a table: the time to its text, and its bytes by kind. */
export function nextArticleTable(ways: ReadonlyMap<string, { seen: NextArticle[]; most?: number }>): string {
  const rows = [...ways].map(([name, { seen, most }]) => {
    const text = seen.map((one) => one.text);
    const bytes = seen.map(({ traffic }) => bytesOf(traffic));
    const last = seen.at(-1)?.traffic;
    const parts = (['document', 'other', 'script', 'font'] as const).map((kind) =>
      String(last?.[kind].bytes ?? 0),
    );
    const targets =
      most === undefined ? ['', ''] : [verdict(medianOf(text), most), verdict(medianOf(bytes), 4000)];
    return [name, spread(text), targets[0] ?? '', spread(bytes), ...parts, targets[1] ?? ''];
  });
  return alignTable([
    ['', 'tap to text, ms', 'target', 'bytes', 'page', 'data', 'code', 'fonts', 'target'],
    ...rows,
  ]);
}

/** What is shown again: the list and the article, the page on a second visit, the page that another document replaced. */
export function againTable(
  seen: readonly NextArticle[],
  second: readonly number[],
  kept: string | undefined,
): string {
  return alignTable([
    ['back to the list at its place, ms', spread(seen.map(({ back }) => back)), ''],
    ['forward to the article at its place, ms', spread(seen.map(({ forward }) => forward)), ''],
    ['second visit, bytes', spread(second), verdict(medianOf(second), 5000)],
    [
      'back from another document',
      kept ?? 'not measured: this browser keeps no pages',
      kept && (kept === 'kept' ? 'held' : 'MISSED'),
    ].map((cell) => cell ?? ''),
  ]);
}
