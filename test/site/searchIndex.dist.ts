import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { search } from '../../src/find/engine/search.ts';
import type { SearchFiles } from '../../src/find/searchTypes.ts';
import { addLibraryStemmers } from '../../src/press/search/libraryStemmers.ts';
import { searchQueries } from '../../src/testing/searchQueries.ts';
import { openDist } from './builtDist.ts';

// Run after the build: asks the index that it has written.

const { dist, articles, files: built } = await openDist('dist');
addLibraryStemmers();
const files: SearchFiles = {
  read: async (path) => new Uint8Array(await readFile(join(dist, 'content/search', path))),
};

test('what readers may type finds the article among the first three', async () => {
  const missed: string[] = [];
  for (const [text, id] of searchQueries) {
    const { found } = await search({ text, order: 'best', from: 0 }, files);
    const first = found.slice(0, 3).map((article) => article.id);
    if (!first.includes(id)) missed.push(`${text}: ${id} is not among ${first.join(', ') || 'nothing'}`);
  }
  expect(missed).toEqual([]);
  expect(searchQueries.length).toBeGreaterThanOrEqual(120);
});

test('every article is in the index, but for those that were retracted', async () => {
  const listed = [...articles.values()].filter(({ retraction }) => !retraction);
  const found = await search({ text: 'AA-AA', order: 'newest', from: 0 }, files);
  expect(found.articles).toBe(listed.length);
  const days = listed.map(({ date }) => date).sort();
  expect(found.found[0]?.day).toBe(days.at(-1));
});

test('each file of the index is named by the manifest', async () => {
  const { segments } = JSON.parse(await readFile(join(dist, 'content/search/manifest.json'), 'utf8'));
  const names = segments.map(({ name }: { name: string }) => name);
  const strays = [...built].filter(
    (file) => /^content\/search\/(?!manifest)/.test(file) && !names.includes(file.split('/')[2]),
  );
  expect(strays).toEqual([]);
});
