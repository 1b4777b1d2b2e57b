import { writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { askedArguments } from './system/askedArguments.ts';
import { progressMessages, progressOn } from './system/progress.ts';
import { terminalError, terminalName } from './system/terminalText.ts';

const help = `[SIGNING_KEY=FILE] npm run build [-- --public DIR --out-dir DIR]

Builds the publication, what has changed since the last build, for any static host.

  --public DIR        the publication's folder: the archive in content/, its icon (default: public, or what PUBLIC_DIR names)
  --out-dir DIR       where the site is built (default: dist)
  --pages none        everything but pages, which are rendered on demand (docs/edge.md)
  --compression fast  a quarter of the time, for a build that is looked at and not released
  --cache DIR         what is kept for the next build (default: node_modules/.cache/aaaa-press)
  --report FILE       write what was done as JSON
  --help              show this help

Environment: SIGNING_KEY is the key file that signs the archive (docs/deploying.md).
Exit status: 0 if the site is built; 1 if not, and it is then unchanged.
`;

/** `[SIGNING_KEY=FILE] npm run build [-- --pages none --out-dir DIR --public DIR --cache DIR --compression fast --report FILE]`: builds the publication. */
const { values } = askedArguments('npm run build', help, {
  options: {
    base: { type: 'string' },
    'out-dir': { type: 'string', default: 'dist' },
    public: { type: 'string', default: process.env.PUBLIC_DIR ?? 'public' },
    cache: { type: 'string', default: 'node_modules/.cache/aaaa-press' },
    pages: { type: 'string', default: 'all' },
    compression: { type: 'string', default: 'strong' },
    report: { type: 'string' },
  },
});
if (values.base !== undefined) {
  console.error(
    '--base is not needed any more: one build reads at a host’s root, in any folder, on IPFS and from a disk. Build without it (docs/deploying.md).',
  );
  process.exit(1);
}
const begun = performance.now();
const cache = resolve(values.cache);
// Compiled code is kept: without, the press and each of its threads strip types from a hundred files anew. Threads find it by the environment.
process.env.NODE_COMPILE_CACHE ??= join(cache, 'code');
enableCompileCache(process.env.NODE_COMPILE_CACHE);
const send = process.send?.bind(process);
const progress = send ? progressMessages((message) => void send(message)) : progressOn(process.stderr);
try {
  const { press } = await import('./press.ts');
  const report = await press(
    {
      root: resolve(import.meta.dirname, '../..'),
      publicDir: resolve(values.public),
      outDir: resolve(values['out-dir']),
      cache,
      compression: values.compression === 'fast' ? 'fast' : 'strong',
      pages: values.pages !== 'none',
      ...(process.env.SIGNING_KEY && { signingKey: resolve(process.env.SIGNING_KEY) }),
    },
    progress,
  );
  for (const warning of report.warnings) console.warn(warning);
  const seconds = (performance.now() - begun) / 1000;
  const { articles, pages, files } = report;
  const count = (number: number) => number.toLocaleString('en');
  // Who listens is told in figures, below.
  if (send) send({ pages: pages.all, seconds });
  else
    console.log(
      `✓ ${count(articles)} articles on ${count(pages.all)} pages: ${count(pages.built)} built, ` +
        `${count(files.written)} files written, ${count(files.removed)} removed, in ${seconds.toFixed(1)} s`,
    );
  if (values.report) writeFileSync(values.report, `${JSON.stringify({ ...report, seconds }, null, 2)}\n`);
} catch (error) {
  progress.end();
  console.error(messageOf(error));
  process.exitCode = 1;
}

/** What went wrong, without a stack; after a full disk nothing is lost. */
function messageOf(error: unknown): string {
  const message = terminalError(error, resolve(values['out-dir']));
  if (!message.startsWith('The disk is full')) return message;
  const site = terminalName(values['out-dir']);
  return `${message} ${site} is unchanged; the next build goes on where this one stopped.`;
}
