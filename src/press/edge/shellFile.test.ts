import { expect, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import type { EdgeShell } from './edgeShell.ts';
import { readShell, shellFile } from './shellFile.ts';

const shell: EdgeShell = {
  template: '<link rel="icon" href="/favicon.svg"><script src="/assets/a.js"></script>',
  preloads: {
    front: { links: '<link href="/assets/b.woff2">', sheets: ['assets/c.css'] },
    other: { links: '', sheets: [] },
  },
  sheets: { 'assets/c.css': '<style data-href="assets/c.css">p{}</style>' },
  inline: { scripts: [], styles: [] },
};

function aProject(files: string[]): Promise<string> {
  const all = [...files, shellFile('node_modules/.cache/aaaa-press', 'dist')];
  return folderOf(Object.fromEntries(all.map((file) => [file, shell])));
}

test('the shell that the build wrote is read', async () => {
  const root = await aProject(['dist/assets/a.js', 'dist/assets/b.woff2', 'dist/assets/c.css']);
  expect(readShell(root, 'dist')).toEqual(shell);
});

test.each([
  [['dist/assets/a.js', 'dist/assets/c.css'], 'dist has no assets/b.woff2'],
  [['dist/assets/a.js', 'dist/assets/b.woff2'], 'dist has no assets/c.css'],
])('another reader built since is refused, naming the missing file', async (files, message) => {
  const root = await aProject(files);
  expect(() => readShell(root, 'dist')).toThrow(message);
});

test('without a built reader the error says how to build it', async () => {
  const root = await aProject([]);
  expect(() => readShell(root, 'elsewhere')).toThrow('npm run build');
});
