import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { anArticle, aPublication } from '../testing/factories.ts';

test('a build of an archive with faults names them all and leaves what was built before as it is', async () => {
  const root = await mkdtemp(join(tmpdir(), 'aaaa-build-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const image = { src: 'images/lost.jpg', alt: '', width: 4, height: 3 };
  const files: Record<string, unknown> = {
    'public/content/publication.json': aPublication(),
    'public/content/articles/2026/2026-01-02-an-article.json': anArticle({ title: '' }),
    'public/content/articles/2026/2026-01-02-b.json': anArticle({ id: '2026-01-02-b', image }),
    'public/content/articles/2024/copy.json': anArticle({ id: '2026-01-02-b' }),
    'public/content/articles/2026/2026-01-02-c.json': anArticle({
      id: '2026-01-02-c',
      translationOf: '2026-01-01-nowhere',
    }),
    'dist/index.html': 'what readers have now',
    'dist/content/archive.json': {},
  };
  for (const [path, file] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), JSON.stringify(file));
  }

  const build = promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', join(root, 'dist'), '--emptyOutDir'],
    { env: { ...process.env, NODE_ENV: 'production', PUBLIC_DIR: join(root, 'public') } },
  );
  const { stdout, stderr } = await build.then(
    () => expect.fail('the archive was built'),
    (reason: { stdout: string; stderr: string }) => reason,
  );
  for (const line of [
    'has 5 faults',
    '✗ articles/2026/2026-01-02-an-article.json › title: is empty',
    '✗ articles/2024/copy.json › id: “2026-01-02-b” is claimed by articles/2026/2026-01-02-b.json too',
    '✗ articles/2026/2026-01-02-b.json › id: “2026-01-02-b” is claimed by articles/2024/copy.json too',
    '✗ articles/2026/2026-01-02-b.json › image.src: there is no images/lost.jpg',
    '✗ articles/2026/2026-01-02-c.json › translationOf: there is no article “2026-01-01-nowhere”',
  ]) {
    expect(stdout + stderr).toContain(line);
  }
  const left = await readdir(join(root, 'dist'), { recursive: true });
  expect(left.sort()).toEqual(['content', 'content/archive.json', 'index.html']);
  expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe(
    JSON.stringify(files['dist/index.html']),
  );
}, 60_000);
