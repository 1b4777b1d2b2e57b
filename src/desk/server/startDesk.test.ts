import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { allFiles, anArchiveFolder } from './archive/testing/anArchiveFolder.ts';
import { startDesk } from './startDesk.ts';

// The page itself takes a build, and nothing here asks for it.
vi.mock(import('./builtApp.ts'), () => ({ builtApp: async () => '/' }));

test('the desk removes what a killed one left half-written, and nothing of one that still writes', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const part = (path: string, writer: number) =>
    join(dirname(path), `.${path.split('/').at(-1)}.${writer}.part`);
  const left = ['articles/2026/a.json', 'images/a/1.png', '.desk/page/abc/draft.json'];
  const content = anArchiveFolder({
    ...Object.fromEntries(left.map((path) => [part(path, pid), 'half'])),
    [part('articles/2026/b.json', process.pid)]: 'half',
    [part('articles/2026/old.json', process.pid)]: 'half',
  });
  // The number of a writer that is long gone is another program's by now.
  const yesterday = Date.now() / 1000 - 86_400;
  utimesSync(join(content, part('articles/2026/old.json', process.pid)), yesterday, yesterday);
  const publicDir = anArchiveFolder();
  renameSync(content, join(publicDir, 'content'));
  mkdirSync(content);
  const worker = new URL('../threads/testing/jsonWorker.ts', import.meta.url);
  const desk = await startDesk({
    publicDir,
    outDir: join(publicDir, 'dist'),
    port: 0,
    worker,
    tell: () => {},
  });
  await desk.stop();
  const parts = Object.keys(allFiles(publicDir)).filter((path) => path.endsWith('.part'));
  expect(parts).toEqual([join('content', part('articles/2026/b.json', process.pid))]);
});
