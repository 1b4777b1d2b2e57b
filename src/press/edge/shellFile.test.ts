import { expect, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import type { EdgeShell } from './edgeShell.ts';
import { readShell, shellFile } from './shellFile.ts';

const shell: EdgeShell = {
  base: '/reader/',
  template: '<link rel="icon" href="/reader/favicon.svg"><script src="/reader/assets/a.js"></script>',
  preloads: { front: '<link href="/reader/assets/b.woff2">', other: '' },
  inline: { scripts: [], styles: [] },
};

function aProject(files: string[]): Promise<string> {
  const all = [...files, shellFile('node_modules/.cache/aaaa-press', 'dist')];
  return folderOf(Object.fromEntries(all.map((file) => [file, shell])));
}

test('the shell that the build wrote is read', async () => {
  const root = await aProject(['dist/assets/a.js', 'dist/assets/b.woff2']);
  expect(readShell(root, 'dist')).toEqual(shell);
});

test('another reader built since is refused, naming the missing file', async () => {
  const root = await aProject(['dist/assets/a.js']);
  expect(() => readShell(root, 'dist')).toThrow('dist has no assets/b.woff2');
});

test('without a built reader the error says how to build it', async () => {
  const root = await aProject([]);
  expect(() => readShell(root, 'elsewhere')).toThrow('npm run build');
});
