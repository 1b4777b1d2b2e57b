import type { QueryClient } from '@tanstack/react-query';
import { data, type LoaderFunction } from 'react-router';
import { articleQuery } from '../article/articleQuery.ts';
import { articleIdPattern } from '../contract/articlePath.ts';
import { allArticles, frontList, listOfParams, type NamedKind } from '../contract/lists.ts';
import { neededListPages } from '../contract/neededListPages.ts';
import { reasonOf } from '../data/dataError.ts';
import type { QueryMeta } from '../data/fetchJson.ts';
import {
  archiveQuery,
  fetchListCounts,
  listIndexQuery,
  listPageQuery,
  relatedArticlesQuery,
} from '../list/listQueries.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { pageNumberFromParam } from './pageNumber.ts';

// Loaders fill the cache and decide whether an address exists. Temporary errors are not theirs: they stay in the
// cache with their query, and the part of the page that needs it shows them with a way to retry.

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

/** The answer «not found». */
function notFoundResponse() {
  return data(null, { status: 404 });
}

/** Every page needs the letterhead. */
export function layoutLoader(client: QueryClient): LoaderFunction {
  return async () => {
    await client.prefetchQuery(publicationQuery);
    return null;
  };
}

/**
 * Whether pages are built without what every new article changes. A full numbered page has the same articles for
 * ever; with the counts it would change every day.
 */
function buildsWithoutCounts(client: QueryClient): boolean {
  return (client.getDefaultOptions().queries?.meta as QueryMeta | undefined)?.withoutCounts === true;
}

export function frontLoader(client: QueryClient): LoaderFunction {
  return async () => {
    const front = client.prefetchQuery(listPageQuery(frontList, 1));
    await Promise.all([front, prefetchFirstListPage(client, allArticles)]);
    return null;
  };
}

export function listLoader(client: QueryClient): LoaderFunction {
  return async ({ params }) => {
    const list = listOfParams(params);
    const asked = pageNumberFromParam(params.page);
    if (list === undefined || Number.isNaN(asked)) throw notFoundResponse();
    if (asked === undefined) {
      if (!(await prefetchFirstListPage(client, list))) throw notFoundResponse();
      return null;
    }
    const numbered = listPageQuery(list, asked);
    const counted = buildsWithoutCounts(client)
      ? { isKnown: false, counts: undefined }
      : listCounts(client, list);
    const [{ isKnown, counts }] = await Promise.all([counted, client.prefetchQuery(numbered)]);
    if (isKnown && !neededListPages(asked, counts?.pages ?? 0)) throw notFoundResponse();
    const { error } = client.getQueryState(numbered.queryKey) ?? {};
    if (!isKnown && error && reasonOf(error) === 'missing') throw notFoundResponse();
    return null;
  };
}

/** All authors, or all sources. */
export function listIndexLoader(client: QueryClient, kind: NamedKind): LoaderFunction {
  return async () => {
    await client.prefetchQuery(listIndexQuery(kind));
    return null;
  };
}

export function articleLoader(client: QueryClient): LoaderFunction {
  return async ({ params: { id = '' } }) => {
    if (!articleIdPattern.test(id)) throw notFoundResponse();
    const article = articleQuery(id);
    await Promise.all([client.prefetchQuery(article), client.prefetchQuery(relatedArticlesQuery(id))]);
    const { error } = client.getQueryState(article.queryKey) ?? {};
    if (error && reasonOf(error) === 'missing') throw notFoundResponse();
    return null;
  };
}

export function aboutLoader(client: QueryClient): LoaderFunction {
  return async () => {
    await client.prefetchQuery(archiveQuery);
    return null;
  };
}

/** An unknown address. The page shows the sections with their counts. */
export function notFoundLoader(client: QueryClient): LoaderFunction {
  return async () => {
    await client.prefetchQuery(archiveQuery);
    throw notFoundResponse();
  };
}
