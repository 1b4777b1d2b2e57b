import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../src/testing/folderOf.ts';
import type { PressReport } from './pressReport.ts';
import { runPress } from './runPress.ts';

const report: PressReport = {
  articles: 3,
  pages: { all: 9, built: 9 },
  files: { written: 20, kept: 0, removed: 0 },
  phases: { reader: 0.5, pages: 1 },
  seconds: 1.5,
};

/** Runs a script of these lines instead of the press; `options` has its arguments. */
async function run(lines: string) {
  const preface = `import { writeFileSync } from 'node:fs'; import { spawnSync } from 'node:child_process';
    const given = process.argv.slice(2);
    const options = Object.fromEntries(given.flatMap((one, at) => (at % 2 ? [] : [[one, given[at + 1]]])));
    const leave = (text) => writeFileSync(options['--report'], text);`;
  const folder = await folderOf({ 'press.mjs': `${preface}\n${lines}` });
  const places = {
    publicFolder: join(folder, 'public'),
    outFolder: join(folder, 'out'),
    cacheFolder: join(folder, 'cache'),
    reportFile: join(folder, 'report.json'),
  };
  return runPress(places, join(folder, 'press.mjs'));
}

const good = `leave('${JSON.stringify(report)}');`;

test('the press is called with its folders, and its report is read', async () => {
  const done = await run(
    `for (const name of ['--public', '--out-dir', '--cache']) if (!options[name]?.startsWith(import.meta.dirname)) process.exit(3);
     ${good}`,
  );
  expect(done.report).toEqual(report);
  expect(done.seconds).toBeGreaterThan(0);
});

test('a press that fails throws an error that says how', async () => {
  const failing = run(`${good} console.error('✗ articles/2026/x.json: is empty'); process.exit(7);`);
  await expect(failing).rejects.toThrow(/status 7[\s\S]*x\.json: is empty/);
  await expect(run("process.kill(process.pid, 'SIGKILL');")).rejects.toThrow(/SIGKILL/);
});

test('a report that is missing, not JSON or of another shape throws an error', async () => {
  await expect(run('')).rejects.toThrow(/left no readable report/);
  await expect(run("leave('{');")).rejects.toThrow(/left no readable report/);
  await expect(run(`leave('{"articles":"three"}');`)).rejects.toThrow(/left no readable report/);
});

test.runIf(process.platform === 'linux')('a child process’s memory counts too', async () => {
  const hold = (bytes: number) =>
    `const held = Buffer.alloc(${bytes}, 1); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);`;
  const child = JSON.stringify(hold(300e6));
  const done = await run(`spawnSync(process.execPath, ['-e', ${child}]); ${good}`);
  expect(done.peakMemory).toBeGreaterThan(300e6);
  const small = await run(`${hold(1e6)} ${good}`);
  expect(small.peakMemory).toBeGreaterThan(1e6);
  expect(small.peakMemory).toBeLessThan(300e6);
});
