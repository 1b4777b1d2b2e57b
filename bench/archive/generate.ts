import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateArchive } from './archiveFolder.ts';

/** `node bench/archive/generate.ts --articles N --out DIR [--seed S]`: writes an archive for benchmarks into DIR. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const articles = Number(values.articles);
const seed = Number(values.seed);
if (!values.out || !Number.isSafeInteger(articles) || articles < 1 || !Number.isSafeInteger(seed)) {
  console.error('Usage: node bench/archive/generate.ts --articles N --out DIR [--seed S]');
  process.exit(1);
}
const started = performance.now();
const done = generateArchive({ articles, seed, folder: resolve(values.out) });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${articles} articles ${done === 'reused' ? 'are there already' : `written in ${seconds} s`}: ${values.out}`,
);
