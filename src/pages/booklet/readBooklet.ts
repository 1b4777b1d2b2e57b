import type { QueryClient } from '@tanstack/react-query';
import { articleQuery } from '../../article/articleQuery.ts';
import { articlePath } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import type { BookletSource } from '../../contract/bookletAddress.ts';
import { listPagePath } from '../../contract/listFiles.ts';
import type { Label } from '../../contract/publicationSchema.ts';
import { fetchContent } from '../../data/contentReader.ts';
import { DataError } from '../../data/dataError.ts';
import { createQueryClient } from '../../data/queryClient.ts';
import { inKeptLibrary } from '../../library/database.ts';
import { fetchListCounts, listPageQuery } from '../../list/listQueries.ts';

/** How many articles of a list a browser prints at most: more take minutes on a phone. The command prints any number. */
export const mostArticles = 100;

/** How many articles are fetched at once. */
const atOnce = 6;

/** What a booklet has to show. */
export interface BookletContent {
  /** The list's own name, where what articles name is what it is called after. */
  name: Label | undefined;
  /** Those that could be had and are not withdrawn, in the booklet's order. */
  articles: Article[];
  /** How many could not be had. */
  failed: number;
  /** How many are withdrawn. */
  withdrawn: number;
  /** How many articles were asked for. */
  asked: number;
  /** How many articles the list has. */
  all: number;
}

interface Chosen extends Pick<BookletContent, 'name' | 'all'> {
  ids: string[];
  client: QueryClient;
}

/**
 * Fetches the articles of a booklet: those of a list from the oldest, those of the saved list as it is shown, as they are kept.
 *
 * @param tell is told how many of all are there
 * @param signal ends it: nobody waits for the booklet any more
 * @throws {DataError} where the list could not be had
 * @throws {LibraryError} where the saved list could not be read
 */
export async function readBooklet(
  client: QueryClient,
  source: BookletSource,
  tell: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<BookletContent> {
  const chosen =
    source.list === undefined
      ? await savedArticles(client, source)
      : await listed(client, source.list, source);
  const articles: (Article | undefined)[] = chosen.ids.map(() => undefined);
  let done = 0;
  let failed = 0;
  const rest = chosen.ids.entries();
  const fetchRest = async () => {
    for (const [at, id] of rest) {
      signal.throwIfAborted();
      try {
        articles[at] = await chosen.client.fetchQuery(articleQuery(id));
      } catch {
        failed += 1;
      }
      done += 1;
      tell(done, chosen.ids.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchRest));
  const fetched = articles.filter((article) => article !== undefined);
  const shown = fetched.filter(({ retraction }) => !retraction);
  return {
    name: chosen.name,
    all: chosen.all,
    asked: chosen.ids.length,
    failed,
    withdrawn: fetched.length - shown.length,
    articles: shown,
  };
}

/** The newest of a list, or a numbered page of it, from the oldest. */
async function listed(
  client: QueryClient,
  list: string,
  { page, ids: named }: BookletSource,
): Promise<Chosen> {
  const counts = await fetchListCounts(client, list);
  if (!counts) throw new DataError('missing', listPagePath(list, page ?? 1), 'there is no such list');
  const ids: string[] = [];
  let name: Label | undefined;
  for (let at = page ?? counts.pages; at >= 1 && ids.length < mostArticles; at -= 1) {
    const { items, _aaaa } = await client.fetchQuery(listPageQuery(list, at));
    name ??= _aaaa && (_aaaa.label ?? { [_aaaa.name.language]: _aaaa.name.text });
    ids.push(...items.map(({ id }) => id));
    if (page !== undefined || named) break;
  }
  const newest = ids.slice(0, mostArticles).reverse();
  const all = page === undefined ? counts.articles : newest.length;
  return { client, name, ids: named ?? newest, all: named?.length ?? all };
}

/** What was saved last, each article as this device keeps it; what it does not keep yet is fetched. */
async function savedArticles(client: QueryClient, { ids: named }: BookletSource): Promise<Chosen> {
  if (named) return { client, name: undefined, ids: named, all: named.length };
  const kept = await inKeptLibrary(async (library) => {
    // As the list is first shown.
    const all = (await library.getAll('saved')).sort((a, b) => b.at - a.at);
    const entries = all.slice(0, mostArticles);
    const articles = await Promise.all(entries.map(({ id }) => library.get('articles', id)));
    return { all: all.length, entries: entries.map(({ id }, at) => ({ id, text: articles[at]?.text })) };
  });
  const { all, entries } = kept ?? { all: 0, entries: [] };
  const texts = new Map(entries.map(({ id, text }) => [articlePath(id), text]));
  return {
    client: createQueryClient(async (path, signal) => texts.get(path) ?? fetchContent(path, signal)),
    name: undefined,
    ids: entries.map(({ id }) => id),
    all,
  };
}
