import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { search } from '../../src/find/engine/search.ts';
import type { SearchFiles, SearchQuery } from '../../src/find/searchTypes.ts';
import { queries } from './queries.ts';

/** A slow line: 1.6 Mbit/s, shared by what is under way, and 150 ms for each request. */
const line = { bytesPerMillisecond: 200, wait: 150 };

/** What one query cost. */
export interface QueryCost {
  requests: number;
  bytes: number;
  /** On the slow line, the engine's own time included. */
  milliseconds: number;
  /** How many of the results that fill a screen were in the answer. */
  shown: number;
  /** With those that were not: the bytes until the screen is full. */
  screenBytes: number;
}

/** Results that fill a screen, as the page asks for them (find/searchQuery.ts). */
const screenful = 12;

/** Asks every query twice: as a reader's first, with nothing cached, and after another one. */
export async function askIndex(folder: string): Promise<{ first: QueryCost[]; later: QueryCost[] }> {
  const first: QueryCost[] = [];
  const later: QueryCost[] = [];
  for (const text of queries) {
    const files = slowFiles(folder);
    first.push(await files.cost(text));
    const others = slowFiles(folder);
    await others.cost('zzzz');
    later.push(await others.cost(text));
  }
  return { first, later };
}

function slowFiles(folder: string) {
  let free = 0;
  let requests = 0;
  let bytes = 0;
  const files: SearchFiles = {
    async read(path) {
      requests++;
      const data = new Uint8Array(await readFile(join(folder, path)));
      bytes += data.length;
      const now = performance.now();
      free = Math.max(free, now + line.wait) + data.length / line.bytesPerMillisecond;
      await new Promise((resolve) => setTimeout(resolve, free - now));
      return data;
    },
  };
  return {
    async cost(text: string): Promise<QueryCost> {
      requests = 0;
      bytes = 0;
      const begun = performance.now();
      const query: SearchQuery = { text, order: 'best', from: 0, most: screenful };
      const { failed, found, next, total } = await search(query, files);
      if (failed > 0) throw new Error(`“${text}”: ${failed} files of the index could not be read`);
      const cost = { requests, bytes, milliseconds: performance.now() - begun, shown: found.length };
      if (found.length < screenful && next < total)
        await search({ ...query, from: next, most: screenful - found.length }, files);
      return { ...cost, screenBytes: bytes };
    },
  };
}
