import { terminalError } from '../src/press/system/terminalText.ts';
import { runImportBench } from './importing/importBench.ts';
import { runOfflineBench } from './offline/offlineBench.ts';
import { runPageBench } from './page/pageBench.ts';
import { runPressBench } from './press/pressBench.ts';
import { runSearchBench } from './search/searchBench.ts';

/**
 * `npm run bench [-- PART OPTIONS…]`: measures every part, or the named one with its options. Options
 * without a part are the press's: `npm run bench -- --articles 100000`.
 */
const parts: Record<string, (args: string[]) => Promise<void>> = {
  press: runPressBench,
  page: runPageBench,
  offline: runOfflineBench,
  import: runImportBench,
  search: runSearchBench,
};

const [first, ...rest] = process.argv.slice(2);
const chosen: [name: string, args: string[]][] =
  first === undefined
    ? Object.keys(parts).map((name) => [name, []])
    : first.startsWith('-')
      ? [['press', [first, ...rest]]]
      : [[first, rest]];
for (const [name, args] of chosen) {
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  try {
    if (!part) throw new Error(`Unknown part “${name}”. Choose one of: ${Object.keys(parts).join(', ')}`);
    await part(args);
  } catch (error) {
    console.error(`✗ ${terminalError(error)}`);
    process.exit(1);
  }
}
