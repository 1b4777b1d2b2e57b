import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { ZipFile } from './zipFile.ts';

test('an article before 1980, the first year of ZIP files, stops nothing', async () => {
  const path = join(await folderOf(), 'a.zip');
  const zip = new ZipFile(path, '1979-03-01');
  zip.add('a.txt', Buffer.from('a'));
  zip.end();
  expect(unzipSync(readFileSync(path))).toEqual({ 'a.txt': new Uint8Array(Buffer.from('a')) });
});

test('what is more than a ZIP can hold is refused, and given up', async () => {
  const path = join(await folderOf(), 'a.zip');
  // The second file is too much; the list of files alone is too much.
  for (const [most, files] of [
    [150, 2],
    [200, 2],
  ] as const) {
    const zip = new ZipFile(path, '2026-01-01', most);
    const write = () => {
      for (let at = 0; at < files; at++) zip.add(`${at}.jpg`, Buffer.alloc(50));
      zip.end();
    };
    expect(write).toThrow(PrintableError);
    zip.discard();
    expect(existsSync(path)).toBe(false);
  }
});
