import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aPublication } from '../../testing/factories.ts';
import { folderOf } from '../../testing/folderOf.ts';
import type { EdgeShell } from './edgeShell.ts';
import { readShell, shellFile, writeShell } from './shellFile.ts';

const shell: EdgeShell = {
  template: '<link rel="icon" href="/favicon.svg"><script src="/assets/a.js"></script>',
  preloads: {
    front: { links: '<link href="/assets/b.woff2">', sheets: ['assets/c.css'] },
    other: { links: '', sheets: [] },
  },
  sheets: { 'assets/c.css': '<style data-href="assets/c.css">p{}</style>' },
  inline: { scripts: [], styles: [] },
  connected: [],
};

function aProject(files: string[]): Promise<string> {
  const all = [...files, shellFile('node_modules/.cache/aaaa-press', 'dist')];
  return folderOf(Object.fromEntries(all.map((file) => [file, shell])));
}

test('the shell that the build wrote is read', async () => {
  const root = await aProject(['dist/assets/a.js', 'dist/assets/b.woff2', 'dist/assets/c.css']);
  expect(readShell(root, 'dist')).toEqual(shell);
});

test('a shell names the publication’s other addresses', async () => {
  const root = await folderOf({
    'node_modules/.cache/aaaa-press/x': '',
    'dist/index.html': '',
    'dist/assets/a.css': '',
  });
  const reader = { template: '', preloads: shell.preloads, sheets: {}, folder: `${root}/dist` };
  const publication = { ...aPublication(), mirrors: ['https://mirror.example/reader'] };
  const cache = `${root}/node_modules/.cache/aaaa-press`;
  writeShell(cache, 'dist', reader, publication);
  const { connected } = JSON.parse(readFileSync(shellFile(cache, 'dist'), 'utf8'));
  expect(connected).toEqual(['https://www.example.org', 'https://mirror.example']);
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
