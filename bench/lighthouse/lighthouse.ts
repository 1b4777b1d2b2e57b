import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { terminalMessage } from '../../src/press/system/terminalText.ts';
import { alignTable } from '../alignTable.ts';
import { medianOf } from '../median.ts';
import { type Audit, audit } from './audit.ts';
import { lighthouseCli } from './lighthouseCli.ts';
import { serveEncrypted } from './serveEncrypted.ts';

/** `npm run lighthouse [-- --runs 3 --dist dist]`: runs Lighthouse on the built pages; the median of every category must be 100. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, dist: { type: 'string', default: 'dist' } },
});
const pages: [name: string, address: string][] = [
  ['home', '/'],
  ['section', '/sections/european-languages'],
  ['article in English', '/articles/2026-06-11-a-river-dug-by-hand-the-karez'],
  ['article in Dari', '/articles/2026-01-18-minaret-of-jam'],
];

const cli = await lighthouseCli(resolve(import.meta.dirname, '../..'));
const site = await serveEncrypted(values.dist);
const rows: string[][] = [];
const failures: string[] = [];
try {
  for (const [name, address] of pages) {
    const audits = await median(site.origin + address);
    const categories = Object.keys(audits[0]?.scores ?? {});
    const scores = categories.map((category) => medianOf(audits.map((one) => one.scores[category] ?? 0)));
    if (rows.length === 0) rows.push(['', ...categories, 'runs']);
    rows.push([name, ...scores.map(String), String(audits.length)]);
    if (scores.every((score) => score >= 100)) continue;
    failures.push(
      name,
      ...[...new Set(audits.flatMap((one) => one.failures))]
        .sort()
        .map((issue) => `  ${terminalMessage(issue)}`),
    );
  }
} finally {
  await site.close();
}
console.log(alignTable(rows));
if (failures.length > 0) {
  console.error(`\nBelow 100:\n${failures.join('\n')}`);
  process.exitCode = 1;
}

/** One run if its scores are all 100, else `--runs` of them. */
async function median(url: string): Promise<Audit[]> {
  const audits = [await audit(cli, url)];
  const perfect = audits.every(({ scores }) => Object.values(scores).every((score) => score === 100));
  while (!perfect && audits.length < Number(values.runs)) audits.push(await audit(cli, url));
  return audits;
}
