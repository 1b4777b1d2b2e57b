import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pruneCache } from './pruneCache.ts';

test('the least recently used goes; what is in use or being made stays', () => {
  const cache = mkdtempSync(join(tmpdir(), 'aaaa-cache-'));
  onTestFinished(() => rmSync(cache, { recursive: true }));
  for (const [age, name] of ['b', 'a', 'c', 'draft-1'].entries()) {
    mkdirSync(join(cache, name));
    utimesSync(join(cache, name), 1000 - age, 1000 - age);
  }
  pruneCache(cache, 'c', 2);
  expect(readdirSync(cache).sort()).toEqual(['b', 'c', 'draft-1']);
});
