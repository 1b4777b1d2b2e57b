import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alignTable } from '../alignTable.ts';
import { measureSize, type SizeResult } from './measureSize.ts';
import { resultTable } from './resultTable.ts';

const place = join(import.meta.dirname, '../../node_modules/.cache/aaaa-bench');

/**
 * Measures the press on generated archives and shows the table: `[--articles N[,N…]] [--json FILE] [--keep]`, at 1,000
 * and 10,000 articles by default. Throws when an option is wrong or the press fails.
 */
export async function runPressBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string', multiple: true, default: ['1000,10000'] },
      json: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const sizes = sizesOf(values.articles);
  const results: SizeResult[] = [];
  const say = (words: string) => console.error(`… ${words}`);
  try {
    for (const articles of sizes) {
      results.push(await measureSize({ articles, place, keep: values.keep, say }));
    }
  } finally {
    // Results from before a larger size failed took long, and are reported.
    if (results.length > 0) report(results, values.json);
  }
}

function report(results: SizeResult[], json: string | undefined): void {
  console.log(`\n${alignTable(resultTable(results))}`);
  if (json === undefined) return;
  const machine = {
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    processors: cpus().map(({ model }) => model),
  };
  writeFileSync(json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
}

/** The given sizes, smallest first. Throws a RangeError for anything else. */
export function sizesOf(asked: readonly string[]): number[] {
  const sizes = asked.flatMap((list) => list.split(',')).map((text) => Number(text));
  const wrong = sizes.findIndex((size) => !Number.isSafeInteger(size) || size < 1);
  if (wrong >= 0)
    throw new RangeError(`--articles takes whole numbers: 1000 or 1000,10000, not ${asked.join(' ')}`);
  return [...new Set(sizes)].sort((a, b) => a - b);
}
