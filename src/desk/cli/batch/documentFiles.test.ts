import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anArchiveFolder } from '../../server/archive/testing/anArchiveFolder.ts';
import { documentFiles } from './documentFiles.ts';

test('folders are searched recursively, each file is taken once, and named files keep their order', () => {
  const folder = anArchiveFolder({
    'b.docx': '',
    'a/۱.odt': '',
    'a/deep/er/2.PDF': '',
    'a/photo.jpg': '',
    'a/~$b.docx': '',
    'a/.~lock.b.odt#': '',
    '.git/readme.md': '',
    'old.doc': '',
  });
  symlinkSync(join(folder, 'b.docx'), join(folder, 'z-the-same.docx'));
  symlinkSync(folder, join(folder, 'a/round-in-a-ring'));
  const { files, leftAlone } = documentFiles([join(folder, 'old.doc'), folder, join(folder, 'none.docx')]);
  expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
    'old.doc',
    'a/deep/er/2.PDF',
    'a/۱.odt',
    'b.docx',
    'none.docx',
  ]);
  expect(leftAlone).toBe(2);
});

test('a link to itself, a dead link and an impossible name do not stop the others', () => {
  const folder = anArchiveFolder({ 'good.txt': '' });
  symlinkSync('self.docx', join(folder, 'self.docx'));
  symlinkSync('gone.docx', join(folder, 'dead.docx'));
  const ring = join(folder, 'self.docx');
  const long = join(folder, `${'a'.repeat(300)}.docx`);
  const inFile = join(folder, 'good.txt', 'a.docx');
  expect(documentFiles([folder, ring, long, inFile]).files).toEqual([
    join(folder, 'good.txt'),
    ring,
    long,
    inFile,
  ]);
});
