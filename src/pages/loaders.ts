import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Params } from 'react-router';
import { articleQuery } from '../article/articleQuery.ts';
import { articleIdPattern } from '../contract/articlePath.ts';
import { neededListPages } from '../contract/listPages/neededListPages.ts';
import { allArticles, frontList, listOfParams, type NamedKind } from '../contract/lists.ts';
import { reasonOf } from '../data/dataError.ts';
import type { QueryMeta } from '../data/fetchJson.ts';
import { isCut } from '../data/line.ts';
import {
  archiveQuery,
  fetchListCounts,
  listIndexQuery,
  listPageQuery,
  relatedArticlesQuery,
} from '../list/listQueries.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { pageNumberFromParam } from './pageNumber.ts';

// Loaders fill the cache and say whether an address exists. Temporary errors are not theirs: they stay in the cache
// with their query, and the part of the page that needs it shows them with a way to retry.

/** A list's counts, and whether they loaded: without them it is unknown whether the list exists. */
async function listCounts(client: QueryClient, list: string) {
  try {
    return { isKnown: true, counts: await fetchListCounts(client, list) };
  } catch {
    return { isKnown: false, counts: undefined };
  }
}

/** The counts, then the stored pages of a list's opening. @returns false if the list does not exist */
async function prefetchFirstListPage(client: QueryClient, list: string): Promise<boolean> {
  const { isKnown, counts } = await listCounts(client, list);
  const needed = (counts && neededListPages(undefined, counts.pages)) ?? [];
  await Promise.all(needed.map((number) => client.prefetchQuery(listPageQuery(list, number))));
  return !isKnown || counts !== undefined;
}

/** What every page needs: the letterhead. */
export function loadFrame(client: QueryClient): Promise<void> {
  return client.prefetchQuery(publicationQuery);
}

/**
 * Whether pages are built without what every new article changes. A full numbered page has the same articles for
 * ever; with the counts it would change every day.
 */
function buildsWithoutCounts(client: QueryClient): boolean {
  return (client.getDefaultOptions().queries?.meta as QueryMeta | undefined)?.withoutCounts === true;
}

export async function loadFront(client: QueryClient): Promise<boolean> {
  const front = client.prefetchQuery(listPageQuery(frontList, 1));
  await Promise.all([front, prefetchFirstListPage(client, allArticles)]);
  return true;
}

export async function loadList(client: QueryClient, params: Params): Promise<boolean> {
  const list = listOfParams(params);
  const asked = pageNumberFromParam(params.page);
  if (list === undefined || Number.isNaN(asked)) return false;
  if (asked === undefined) return prefetchFirstListPage(client, list);
  const numbered = listPageQuery(list, asked);
  const counted = buildsWithoutCounts(client)
    ? { isKnown: false, counts: undefined }
    : listCounts(client, list);
  const [{ isKnown, counts }] = await Promise.all([counted, client.prefetchQuery(numbered)]);
  // What is not kept on this device may be on the host.
  if (isCut()) return true;
  return isKnown
    ? neededListPages(asked, counts?.pages ?? 0) !== undefined
    : !isMissing(client, numbered.queryKey);
}

/** All authors, or all sources. */
export function loadListIndex(kind: NamedKind) {
  return async (client: QueryClient): Promise<boolean> => {
    await client.prefetchQuery(listIndexQuery(kind));
    return true;
  };
}

export async function loadArticle(client: QueryClient, { id = '' }: Params): Promise<boolean> {
  if (!articleIdPattern.test(id)) return false;
  const article = articleQuery(id);
  const text = client.prefetchQuery(article);
  const around = client.prefetchQuery(relatedArticlesQuery(id));
  // Without a line what stands around it is made from all that is kept: the text does not wait for that.
  await Promise.all([text, isCut() || around]);
  return !isMissing(client, article.queryKey);
}

/** A page of what the device keeps: the publication has nothing to add. */
export async function loadOwn(): Promise<boolean> {
  return true;
}

/** An unknown address. The page shows the sections with their counts. */
export async function loadNothing(client: QueryClient): Promise<boolean> {
  await client.prefetchQuery(archiveQuery);
  return false;
}

function isMissing(client: QueryClient, queryKey: QueryKey): boolean {
  const { error } = client.getQueryState(queryKey) ?? {};
  return reasonOf(error) === 'missing';
}
