import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { type Article, articleSchema } from '../../src/contract/articleSchema.ts';
import { type ListItem, listPageSchema } from '../../src/contract/listSchema.ts';
import { type Publication, publicationSchema } from '../../src/contract/publicationSchema.ts';
import { type BuiltPage, builtPage } from './builtPage.ts';

/** A build as its checks read it: the pages, and the archive that they show. */
export interface BuiltDist {
  dist: string;
  base: string;
  /** Every file below `dist/`, with forward slashes, without the compressed copies. */
  files: ReadonlySet<string>;
  pages: BuiltPage[];
  publication: Publication;
  /** By id. */
  articles: ReadonlyMap<string, Article>;
  /** The stored pages of each list by its name, oldest first; `front` among them. */
  lists: ReadonlyMap<string, ListItem[][]>;
  text(file: string): Promise<string>;
}

/** @throws if the archive's own files are missing or break the contract: nothing can be compared with them */
export async function openDist(dist: string, base = '/'): Promise<BuiltDist> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`There is nothing built in ${dist}. Build it first: npm run build`);
  });
  const files = entries
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const text = (file: string) => readFile(join(dist, file), 'utf8');
  const json = async (file: string) => JSON.parse(await text(file));
  const pages = files.filter((file) => file.endsWith('.html'));
  const stored = files.filter((file) => /^content\/articles\/.*\.json$/.test(file));
  const articles = await Promise.all(stored.map(async (file) => v.parse(articleSchema, await json(file))));
  return {
    dist,
    base,
    files: new Set(files),
    pages: await Promise.all(pages.map(async (file) => builtPage(file, await text(file)))),
    publication: v.parse(publicationSchema, await json('content/publication.json')),
    articles: new Map(articles.map((article) => [article.id, article])),
    lists: await readLists(files, json),
    text,
  };
}

async function readLists(files: string[], json: (file: string) => Promise<unknown>) {
  const lists = new Map<string, ListItem[][]>();
  for (const file of files) {
    const [, list, number] = /^content\/lists\/(.+)\/(\d+)\.json$/.exec(file) ?? [];
    if (!list) continue;
    const pages = lists.get(list) ?? [];
    pages[Number(number) - 1] = v.parse(listPageSchema, await json(file)).items;
    lists.set(list, pages);
  }
  return lists;
}

/** A list's articles, newest first. */
export function itemsOf(lists: BuiltDist['lists'], list: string): ListItem[] {
  return (lists.get(list) ?? []).toReversed().flat();
}
