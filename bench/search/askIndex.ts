import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { search } from '../../src/find/engine/search.ts';
import type { SearchFiles } from '../../src/find/searchTypes.ts';
import { queries } from './queries.ts';

/** A slow line: 1.6 Mbit/s, shared by what is under way, and 150 ms for each request. */
const line = { bytesPerMillisecond: 200, wait: 150 };

/** What one query cost. */
export interface QueryCost {
  requests: number;
  bytes: number;
  /** On the slow line, the engine's own time included. */
  milliseconds: number;
}

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
      const { failed } = await search({ text, order: 'best', from: 0 }, files);
      if (failed > 0) throw new Error(`“${text}”: ${failed} files of the index could not be read`);
      return { requests, bytes, milliseconds: performance.now() - begun };
    },
  };
}
