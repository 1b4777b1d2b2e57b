import { execFile, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, readlink, stat, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import { hosts, serveWith } from './testing/fixtureServer.ts';

// Two releases within one second wait for the next.
vi.setConfig({ testTimeout: 30_000 });

const run = promisify(execFile);
const script = resolve('hosting/release.sh');

type Files = Record<string, string>;
const page = (chunk: string) => `<script>1</script><script src="/assets/${chunk}.js"></script>`;
const build = (chunk: string): Files => ({
  'index.html': page(chunk),
  '404.html': 'not found',
  'about/index.html': 'about',
  [`assets/${chunk}.js`]: chunk,
});

async function place() {
  const root = await folderOf();
  const folder = join(root, 'place');
  const site = join(folder, 'current/site');
  const release = async (files: Files, env: Record<string, string> = {}) => {
    // Not the temporary folder itself: only its owner may read that, and the release keeps the permissions.
    const built = Object.entries(files).map(([path, text]) => [`built/${path}`, text]);
    const source = join(await folderOf(Object.fromEntries(built)), 'built');
    return (await run(script, [source, folder], { env: { PATH: process.env.PATH, ...env } })).stdout;
  };
  const read = (path: string) => readFile(join(site, path), 'utf8').catch(() => undefined);
  return { root, folder, site, release, read };
}

test('a release without a place says what to name; one into a new folder says that it is new', async () => {
  const { release } = await place();
  const unnamed = spawnSync('sh', [script, 'dist'], { encoding: 'utf8' });
  expect([unnamed.status, unnamed.stderr]).toEqual([
    2,
    expect.stringContaining("Name the server's folder: npm run release -- /srv/aaaa"),
  ]);
  const remote = spawnSync('sh', [script, 'dist', 'me@example.org:/srv/site'], { encoding: 'utf8' });
  expect([remote.status, remote.stderr]).toEqual([2, expect.stringContaining('is on another machine')]);
  expect(await release(build('old'))).toMatch(/^Live: \S* -> \S* \(new folder\)\n/);
  expect(await release(build('new'))).toMatch(/^Live: \S* -> \S*\n/);
});

test('a release is served as a whole, and hashed files of the one before stay', async () => {
  const { release, read } = await place();
  await release(build('old'));
  expect(await read('index.html')).toBe(page('old'));
  await release(build('new'));
  expect(await read('index.html')).toBe(page('new'));
  expect([await read('assets/new.js'), await read('assets/old.js')]).toEqual(['new', 'old']);
  await release(build('newest'));
  expect(await read('assets/old.js'), 'and are carried on').toBe('old');
});

test('hashed files that have been out of the build for long are dropped', async () => {
  const { release, read } = await place();
  await release(build('old'));
  await release(build('new'), { DAYS: '-1' });
  expect([await read('assets/new.js'), await read('assets/old.js')]).toEqual(['new', undefined]);
});

test('a page removed from the build is removed from the site', async () => {
  const { release, read } = await place();
  await release({ ...build('a'), 'articles/x/index.html': 'x' });
  await release(build('a'));
  expect(await read('articles/x/index.html')).toBeUndefined();
});

const rsync = spawnSync('rsync', ['--version']).status === 0;
test.skipIf(!rsync)('(needs rsync) unchanged files keep their time and take no space', async () => {
  const { release, site } = await place();
  await release(build('a'));
  const long = new Date('2020-01-01');
  await utimes(join(site, 'about/index.html'), long, long);
  await release(build('b'));
  expect(await stat(join(site, 'about/index.html'))).toMatchObject({ nlink: 2, mtime: long });
  expect((await stat(join(site, 'index.html'))).nlink).toBe(1);
});

test('the latest releases stay, the older ones are removed', async () => {
  const { release, folder } = await place();
  for (const chunk of ['a', 'b', 'c']) await release(build(chunk), { KEEP: '2' });
  const kept = (await readdir(join(folder, 'releases'))).sort();
  expect(kept).toHaveLength(2);
  expect(await readlink(join(folder, 'current'))).toBe(`releases/${kept[1]}`);
});

test('releasing an older build again goes back, and newer pages keep their chunks', async () => {
  const { release, read, folder } = await place();
  await release(build('old'));
  const old = join(folder, await readlink(join(folder, 'current')), 'site');
  await release(build('new'));
  await run(script, [old, folder]);
  expect([await read('index.html'), await read('assets/new.js')]).toEqual([page('old'), 'new']);
});

test('a folder that is not a built reader is refused, and the served release stays', async () => {
  const { release, read } = await place();
  await release(build('good'));
  await expect(release({ 'index.html': 'half' })).rejects.toThrow('it has no 404.html');
  expect(await read('index.html')).toBe(page('good'));
});

test('the remains of an interrupted release are removed', async () => {
  const { release, folder, read } = await place();
  await mkdir(join(folder, 'releases/.partial/site'), { recursive: true });
  await writeFile(join(folder, 'releases/.partial/site/half.html'), 'half');
  await release(build('a'));
  expect(await read('half.html')).toBeUndefined();
  expect(await readdir(join(folder, 'releases'))).toHaveLength(1);
});

test('a changed inline script or style is reported, because the server’s configuration has its hash', async () => {
  const { release } = await place();
  expect(await release(build('a'))).not.toContain('inline script');
  expect(await release(build('b'))).not.toContain('inline script');
  expect(await release({ ...build('c'), 'index.html': '<script>2</script>' })).toContain(
    'inline script or style has changed',
  );
  const style = '<script>2</script><link rel="stylesheet" href="/assets/style-2.css">';
  expect(await release({ ...build('d'), 'index.html': style })).toContain(
    'inline script or style has changed',
  );
  expect(await release({ ...build('e'), 'index.html': style })).not.toContain('inline script');
  const policy = { _headers: "  Content-Security-Policy: style-src 'sha256-1'" };
  expect(await release({ ...build('f'), 'index.html': style, ...policy })).toContain(
    'inline script or style has changed',
  );
  expect(await release({ ...build('g'), 'index.html': style, ...policy })).not.toContain('inline script');
});

test.each(hosts.filter(({ program }) => program))(
  'while releases follow one another, $name never misses a page',
  async (host) => {
    const { root, site, release } = await place();
    await release(build('0'));
    const { ask, close } = await serveWith(host, root, '/', {}, site);
    onTestFinished(close);
    let releasing = true;
    const asked = (async () => {
      let count = 0;
      for (; releasing; count++) {
        const answer = await ask('/');
        const chunk = /assets\/(\d+)\.js/.exec(String(answer.body))?.[1];
        expect([answer.status, (await ask(`/assets/${chunk}.js`)).status]).toEqual([200, 200]);
      }
      return count;
    })();
    for (const chunk of ['1', '2', '3']) await release(build(chunk));
    releasing = false;
    expect(await asked).toBeGreaterThan(10);
    expect(String((await ask('/')).body)).toContain('/assets/3.js');
  },
);
