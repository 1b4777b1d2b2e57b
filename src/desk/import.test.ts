import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readArchive } from '../press/archive/readArchive.ts';
import { runNode } from './cli/batch/testing/runNode.ts';
import { allFiles, anArchiveFolder } from './server/archive/testing/anArchiveFolder.ts';

// Each run is its own process.
vi.setConfig({ testTimeout: 60_000 });

const letter = `# A tree by the water

AA-AA desk

29.09.2023

The mulberry stands where the channel bends. In spring its leaves come late, and the children wait for the fruit under it.

In summer the fruit is dried on the roofs, and in winter it is eaten with walnuts.
`;

test('a folder of documents becomes articles the press accepts, the same each time', async () => {
  const root = anArchiveFolder();
  const inbox = join(anArchiveFolder(), 'نامه‌ها');
  mkdirSync(inbox);
  writeFileSync(join(inbox, 'درخت توت.md'), letter);
  writeFileSync(join(inbox, 'empty.txt'), '');
  writeFileSync(join(inbox, 'no letter.docx'), 'this is no Word document');
  const run = () => runNode('src/desk/import.ts', [inbox, '--out', root, '--json']);
  const { status, out } = await run();
  expect(status).toBe(1);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ error }) => error)).toEqual([
    expect.stringContaining('empty.txt'),
    expect.stringContaining('no letter.docx'),
    null,
  ]);
  expect(lines[2].article).toMatchObject({
    language: 'en',
    title: 'A tree by the water',
    date: '2023-09-29',
    authors: ['AA-AA desk'],
  });
  const { articles, issues } = await readArchive(root);
  expect(issues).toEqual([]);
  expect(articles.map(({ title }) => title)).toEqual(['A tree by the water']);
  const before = allFiles(root);
  expect(await run()).toEqual({ status: 1, signal: null, out, err: expect.stringContaining('1 unchanged') });
  expect(allFiles(root)).toEqual(before);
});

test('the bundled archive is valid', async () => {
  const { status, out } = await runNode('src/desk/check.ts', ['--json']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ errors: 0, warnings: 0 });
});
