import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { chmod, cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { aPublication } from '../../../testing/factories.ts';
import { folderOf } from '../../../testing/folderOf.ts';
import type { DeskError } from '../api/DeskError.ts';
import { runProgram } from './runProgram.ts';
import { SiteWork } from './siteWork.ts';

/** A press that sends what the real one does, and writes a site; in an archive with a file `broken` it refuses. */
const press = `
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
const [, , , publicDir, , outDir] = process.argv;
process.send({ begin: 'pages', total: 3 });
process.send({ done: 3 });
if (existsSync(publicDir + '/content/broken')) {
  console.error('✗ articles/2026/a.json › title: is empty');
  process.exit(1);
}
if (existsSync(publicDir + '/content/slow')) await new Promise((done) => setTimeout(done, 60_000));
mkdirSync(outDir, { recursive: true });
for (const page of ['index.html', '404.html']) writeFileSync(outDir + '/' + page, '<!doctype html><title>' + page);
process.send({ pages: 3, seconds: 0.5 });
`;

/** In place of ssh: runs the command on this machine, with a shell as a server does. */
const localSsh = `#!/bin/sh
while [ "$1" = -o ]; do shift 2; done
[ "$1" = -l ] && shift 2
shift
exec sh -c "$*"
`;

const hasRsync = spawnSync('rsync', ['--version']).status === 0;

/** A site with a press of its own and the project's script, or another. */
async function aSite(files: Record<string, unknown> = {}) {
  const folder = await folderOf({
    'project/src/press/build.ts': press,
    'public/content/publication.json': aPublication(),
    'live/.keep': '',
    ...files,
  });
  const project = join(folder, 'project');
  if (!existsSync(join(project, 'hosting')))
    await cp('hosting', join(project, 'hosting'), { recursive: true });
  const work = new SiteWork({ project, publicDir: join(folder, 'public'), outDir: join(folder, 'dist') });
  onTestFinished(() => work.close());
  const finished = async () => {
    await vi.waitFor(() => expect(work.state().running).toBeUndefined(), { timeout: 20_000, interval: 20 });
    return work.state().log;
  };
  return { folder, live: join(folder, 'live'), work, finished };
}

const kindOf = (work: () => unknown) => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as DeskError).details;
  }
};

test('a site is built, told part by part, and can then be looked at on this machine', async () => {
  const { work, finished } = await aSite();
  expect(work.start(false)).toMatchObject({ running: 'building', fresh: false });
  expect(kindOf(() => work.start(false))).toEqual({ kind: 'site', reason: 'running' });
  expect(await finished()).toEqual([
    { kind: 'part', part: 'pages', done: 3, total: 3 },
    { kind: 'built', pages: 3, seconds: 0.5 },
  ]);
  const { preview = '', fresh } = work.state();
  expect(fresh).toBe(true);
  const page = await fetch(`${preview}/`);
  expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([
    200,
    'no-cache',
    expect.stringContaining('index.html'),
  ]);
  work.outdated();
  expect(work.state().fresh).toBe(false);
});

test('a built site is released to a folder, whole', async () => {
  const { work, finished, live } = await aSite();
  expect(work.configure({ target: live }).settings).toEqual({ target: live });
  work.start(true);
  expect((await finished()).at(-1)).toEqual({ kind: 'released', target: live });
  expect(await readFile(join(live, 'current/site/index.html'), 'utf8')).toContain('index.html');
});

test('what the press refuses is in the log in its own words, and nothing is released', async () => {
  const { work, finished, live } = await aSite({ 'public/content/broken': '' });
  work.configure({ target: live });
  work.start(true);
  const log = await finished();
  expect(log).toContainEqual({ kind: 'said', text: '✗ articles/2026/a.json › title: is empty' });
  expect(log.at(-1)).toEqual({ kind: 'failed', why: 'build', target: undefined });
  expect(existsSync(join(live, 'current'))).toBe(false);
});

test('a folder that is not there is told, and is not made: its disk may not be mounted', async () => {
  const { work, finished, live } = await aSite();
  await rm(live, { recursive: true });
  work.configure({ target: live });
  work.start(true);
  expect((await finished()).at(-1)).toEqual({ kind: 'failed', why: 'target-gone', target: live });
  expect(existsSync(live)).toBe(false);
});

test('a folder that goes in the middle of a release is told as gone; once it is back, a release works again', async () => {
  const script = 'rm -rf "$2"; echo "cp: cannot create $2/releases" >&2; exit 1';
  const { work, finished, live, folder } = await aSite({ 'project/hosting/release.sh': script });
  work.configure({ target: live });
  work.start(true);
  const log = await finished();
  expect(log.at(-2)).toEqual({ kind: 'said', text: `cp: cannot create ${live}/releases` });
  expect(log.at(-1)).toEqual({ kind: 'failed', why: 'target-gone', target: live });
  mkdirSync(live);
  await cp('hosting', join(folder, 'project/hosting'), { recursive: true, force: true });
  work.start(true);
  expect((await finished()).at(-1)).toEqual({ kind: 'released', target: live });
});

test('a server that is not reached is told as such', async () => {
  const { work, finished } = await aSite();
  // Nobody answers there.
  const target = 'rsync://127.0.0.1:1/site';
  work.configure({ target });
  work.start(true);
  const why = hasRsync ? 'unreachable' : 'no-program';
  expect((await finished()).at(-1)).toEqual({ kind: 'failed', why, target });
});

test.runIf(hasRsync)(
  'a site is released to a server by ssh: copied beside the live one, then switched',
  async () => {
    const { work, finished, folder } = await aSite({ 'bin/ssh': localSsh });
    await chmod(join(folder, 'bin/ssh'), 0o755);
    vi.stubEnv('PATH', `${join(folder, 'bin')}:${process.env.PATH}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    const server = await folderOf();
    work.configure({ target: `me@example.org:${server}/site` });
    work.start(true);
    expect((await finished()).at(-1)).toEqual({ kind: 'released', target: `me@example.org:${server}/site` });
    expect(await readFile(join(server, 'site/current/site/index.html'), 'utf8')).toContain('index.html');
  },
);

test('a build that is stopped says so, and the next one works', async () => {
  const { work, finished, folder } = await aSite({ 'public/content/slow': '' });
  work.start(false);
  await vi.waitFor(() => expect(work.state().log).not.toEqual([]), { timeout: 10_000 });
  expect((await work.stop()).log.at(-1)).toEqual({ kind: 'stopped' });
  await rm(join(folder, 'public/content/slow'));
  work.start(false);
  expect((await finished()).at(-1)).toMatchObject({ kind: 'built' });
});

test('what is stopped between two programs does not begin the second', async () => {
  const said: string[] = [];
  const run = { cwd: '.', signal: AbortSignal.abort(), onLine: (line: string) => said.push(line) };
  await expect(runProgram('echo', ['begun'], run)).rejects.toThrow('echo ended with a signal');
  expect(said).toEqual([]);
});

test.each([
  '-e sh',
  'host:/srv/$(reboot)',
  'host:-rf',
  '-Fconfig@host:/srv/site',
  'relative/folder',
  '/',
  'rsync://host',
  'ftp://host/site',
  'a b:/srv',
])('“%s” is no release target, and nothing is kept of it', async (target) => {
  const { work } = await aSite();
  expect(kindOf(() => work.configure({ target }))).toEqual({ kind: 'site', reason: 'bad-target' });
  expect(work.state().settings.target).toBe('');
  expect(kindOf(() => work.start(true))).toEqual({ kind: 'site', reason: 'no-target' });
});

test.each([
  '/srv/site',
  'example.org:/srv/site',
  'me@example.org:site',
  'rsync://me@example.org:8730/site/a',
])('“%s” is one', async (target) => {
  const { work } = await aSite();
  expect(work.configure({ target }).settings).toEqual({ target });
});
