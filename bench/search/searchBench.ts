import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addLibraryStemmers } from '../../src/press/search/libraryStemmers.ts';
import { alignTable } from '../alignTable.ts';
import { addArticle, generateArchive } from '../archive/archiveFolder.ts';
import { medianOf } from '../median.ts';
import { folderSize } from '../press/folderSize.ts';
import { measuredRun } from '../press/measuredRun.ts';
import { sizesOf } from '../press/pressBench.ts';
import { askIndex, type QueryCost } from './askIndex.ts';

const place = join(import.meta.dirname, '../../node_modules/.cache/aaaa-bench/search');
const builder = join(import.meta.dirname, 'buildIndex.ts');

/** What a query may weigh in bytes, by the number of articles. */
const limits: Record<number, { first?: number; later: number }> = {
  10000: { first: 120_000, later: 70_000 },
  100000: { later: 100_000 },
};
const oneMoreLimit = 1;

/** Measures the index of generated archives and shows the table: `[--articles N[,N…]]`, at 1,000 and 10,000 articles by default. */
export async function runSearchBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { articles: { type: 'string', multiple: true, default: ['1000,10000'] } },
  });
  addLibraryStemmers();
  const columns: string[][] = [];
  for (const articles of sizesOf(values.articles)) columns.push(await column(articles));
  const rows = names.map((name, at) => [name, ...columns.map((cells) => cells[at] ?? '')]);
  console.log(`\n${alignTable(rows)}`);
}

const names = [
  'articles',
  'seconds, index',
  'peak memory, MB',
  'seconds, one more article',
  'files',
  'MB',
  'kB, first query: median / most',
  'kB, later query: median / most',
  'requests: median / most',
  'results in an answer: median / fewest',
  'kB, a screen of results, first query: median / most',
  'kB, a screen of results, later query: median / most',
  'seconds on a slow line, first / later',
];

async function column(articles: number): Promise<string[]> {
  const folder = join(place, String(articles));
  const publicFolder = join(folder, 'public');
  for (const old of ['dist', '.dist.stage', 'cache'])
    rmSync(join(folder, old), { recursive: true, force: true });
  console.error(`… ${articles} articles`);
  generateArchive({ articles, seed: 1, folder: publicFolder });
  const whole = await build(folder);
  const size = folderSize(join(folder, 'dist/content/search')).whole;
  const { first, later } = await askIndex(join(folder, 'dist/content/search'));
  addArticle(publicFolder);
  const more = await build(folder);
  const limit = limits[articles];
  return [
    articles.toLocaleString('en'),
    whole.search.toFixed(1),
    ((whole.peakMemory ?? Number.NaN) / 1e6).toFixed(0),
    judged(more.search, oneMoreLimit, 1),
    size.files.toLocaleString('en'),
    (size.bytes / 1e6).toFixed(1),
    weights(first, limit?.first),
    weights(later, limit?.later),
    spread([...first, ...later].map(({ requests }) => requests)),
    results([...first, ...later]),
    weights(first, limit?.first, 'screenBytes'),
    weights(later, limit?.later, 'screenBytes'),
    `${seconds(first)} / ${seconds(later)}`,
  ];
}

/** @returns the seconds of the index alone, and the most memory of the whole run */
async function build(folder: string): Promise<{ search: number; peakMemory: number | undefined }> {
  let output = '';
  const places = ['--public', join(folder, 'public'), '--out-dir', join(folder, 'dist')];
  const { peakMemory } = await measuredRun(
    'Building the index',
    [builder, ...places, '--store', join(folder, 'cache/store.sqlite')],
    (words) => {
      output += words;
    },
  );
  const { search } = JSON.parse(output) as { search: number };
  return { search, peakMemory };
}

/** How many results the answers have, those that found nothing aside. */
function results(costs: readonly QueryCost[]): string {
  const shown = costs.map((cost) => cost.shown).filter((count) => count > 0);
  return `${medianOf(shown)} / ${Math.min(...shown)}`;
}

function weights(
  costs: readonly QueryCost[],
  limit: number | undefined,
  of: 'bytes' | 'screenBytes' = 'bytes',
): string {
  const bytes = costs.map((cost) => cost[of]);
  const late = limit !== undefined && Math.max(...bytes) > limit ? ' ✗' : '';
  return `${(medianOf(bytes) / 1000).toFixed(0)} / ${(Math.max(...bytes) / 1000).toFixed(0)}${late}`;
}

function spread(numbers: readonly number[]): string {
  return `${medianOf(numbers)} / ${Math.max(...numbers)}`;
}

function seconds(costs: readonly QueryCost[]): string {
  return (medianOf(costs.map(({ milliseconds }) => milliseconds)) / 1000).toFixed(1);
}

function judged(value: number, limit: number, digits: number): string {
  return `${value.toFixed(digits)}${value > limit ? ' ✗' : ''}`;
}
