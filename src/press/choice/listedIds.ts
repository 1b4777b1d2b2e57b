import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { listCountsPath, listPagePath } from '../../contract/listFiles.ts';
import { archiveSchema, listCountsSchema, listPageSchema } from '../../contract/listSchema.ts';
import { hasOwnCounts } from '../../contract/lists.ts';

/**
 * The ids of a list's articles, oldest first.
 *
 * @param list its key
 * @param content the folder `content/` of a built site
 * @throws what the file system and the schemas throw, where the site does not have the list
 */
export function listedIds(list: string, content: string): string[] {
  const { pages } = hasOwnCounts(list)
    ? parse(listCountsSchema, readJson(join(content, listCountsPath(list))))
    : (parse(archiveSchema, readJson(join(content, 'archive.json'))).lists[list] ?? { pages: 0 });
  return Array.from({ length: pages }, (_, at) =>
    parse(listPageSchema, readJson(join(content, listPagePath(list, at + 1)))).items.map(({ id }) => id),
  )
    .flat()
    .sort();
}

/** A file of JSON, to be parsed by its schema. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
