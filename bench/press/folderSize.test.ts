import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderSize } from './folderSize.ts';

test('files and their bytes are counted, in total and by top folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aaaa-size-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'cards/deep'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'x'.repeat(10));
  writeFileSync(join(folder, 'cards/one.png'), 'x'.repeat(200));
  writeFileSync(join(folder, 'cards/deep/two.png'), 'x'.repeat(3000));
  const { whole, parts } = folderSize(folder);
  expect(whole).toMatchObject({ files: 3, bytes: 3210 });
  expect(Object.keys(parts)).toEqual(['cards']);
  expect(parts.cards).toMatchObject({ files: 2, bytes: 3200 });
  expect(whole.onDisk).toBeGreaterThanOrEqual(parts.cards?.onDisk ?? Number.NaN);
});
