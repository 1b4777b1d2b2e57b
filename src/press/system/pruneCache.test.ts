import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import { pruneCache } from './pruneCache.ts';

test('the least recently used goes; what is in use or being made stays', async () => {
  const cache = await folderOf();
  for (const [age, name] of ['b', 'a', 'c', 'draft-1'].entries()) {
    mkdirSync(join(cache, name));
    utimesSync(join(cache, name), 1000 - age, 1000 - age);
  }
  pruneCache(cache, 'c', 2);
  expect(readdirSync(cache).sort()).toEqual(['b', 'c', 'draft-1']);
});
