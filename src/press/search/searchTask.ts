import * as v from 'valibot';
import { articlePath } from '../../contract/articlePath.ts';
import { articleSchema } from '../../contract/articleSchema.ts';
import type { ContentReader } from '../../data/contentReader.ts';
import { addLibraryStemmers } from './libraryStemmers.ts';
import { isWholeRun, readRun, writeRun } from './runFile.ts';
import { searchRun } from './searchRun.ts';
import { segmentFiles } from './segmentFiles.ts';

/** A part of the index to make, as sent to a thread. */
export type SearchTask =
  | {
      kind: 'searchRun';
      /** Where to keep it; there already if it is one of the last build. */
      file: string;
      articles: { id: string; section: string; filters: string[] }[];
    }
  | { kind: 'searchSegment'; name: string; runs: string[] };

/** Makes a run, unless it is there. */
export async function makeRun(
  { file, articles }: Extract<SearchTask, { kind: 'searchRun' }>,
  source: ContentReader,
): Promise<void> {
  if (isWholeRun(file)) return;
  addLibraryStemmers();
  const read = articles.map(async ({ id, ...facts }) => ({
    article: v.parse(articleSchema, JSON.parse(await source(articlePath(id)))),
    ...facts,
  }));
  await writeRun(file, searchRun(await Promise.all(read)));
}

/** The files of a segment, below `content/search/`, from its runs. */
export function* makeSegment({
  name,
  runs,
}: Extract<SearchTask, { kind: 'searchSegment' }>): Generator<[path: string, data: Uint8Array]> {
  let first = 0;
  const merged = runs.map((file) => {
    const { documents: shown, terms } = readRun(file);
    const run = { terms, first, documents: shown.length, shown };
    first += shown.length;
    return run;
  });
  yield* segmentFiles(name, merged);
}
