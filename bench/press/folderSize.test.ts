import { expect, test } from 'vitest';
import { folderOf } from '../../src/testing/folderOf.ts';
import { folderSize } from './folderSize.ts';

test('files and their bytes are counted, in total and by top folder', async () => {
  const folder = await folderOf({
    'index.html': 'x'.repeat(10),
    'cards/one.png': 'x'.repeat(200),
    'cards/deep/two.png': 'x'.repeat(3000),
  });
  const { whole, parts } = folderSize(folder);
  expect(whole).toMatchObject({ files: 3, bytes: 3210 });
  expect(Object.keys(parts)).toEqual(['cards']);
  expect(parts.cards).toMatchObject({ files: 2, bytes: 3200 });
  expect(whole.onDisk).toBeGreaterThanOrEqual(parts.cards?.onDisk ?? Number.NaN);
});
