import type { QueryClient } from '@tanstack/react-query';
import { data, type LoaderFunction } from 'react-router';
import { articleQuery } from '../article/articleQuery.ts';
import { articleIdPattern } from '../contract/articlePath.ts';
import { allArticles, frontList } from '../contract/listNames.ts';
import { neededListPages } from '../contract/shownListPage.ts';
import { reasonOf } from '../data/dataError.ts';
import type { QueryMeta } from '../data/fetchJson.ts';
import { archiveQuery, listPageQuery, relatedArticlesQuery } from '../list/listQueries.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { listFromParams, pageNumberFromParam } from './listParams.ts';

// Loaders fill the cache and decide whether an address exists. A passing fault is none of theirs: it stays in the
// cache with its query, and the part of the page that asked for it shows it with a way to retry.

/** The counts, then the stored pages that a list opens with. @returns whether there is such a list, as far as is known */
async function prefetchFirstListPage(client: QueryClient, list: string): Promise<boolean> {
  await client.prefetchQuery(archiveQuery);
  const archive = client.getQueryData(archiveQuery.queryKey);
  const counts = archive?.lists[list];
  const needed = (counts && neededListPages(undefined, counts.pages)) ?? [];
  await Promise.all(needed.map((number) => client.prefetchQuery(listPageQuery(list, number))));
  return archive === undefined || counts !== undefined;
}

/** Answers «not found» for the address. */
function notFoundResponse() {
  return data(null, { status: 404 });
}

/** The letterhead stands on every page. */
export function layoutLoader(client: QueryClient): LoaderFunction {
  return async () => {
    await client.prefetchQuery(publicationQuery);
    return null;
  };
}

/**
 * Whether pages are printed without what every publication changes. A full numbered page holds the same articles for
 * ever; with the counts in it, it would be a new page every day.
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
    const list = listFromParams(params);
    const asked = pageNumberFromParam(params.page);
    if (asked === undefined) {
      if (!(await prefetchFirstListPage(client, list))) throw notFoundResponse();
      return null;
    }
    if (Number.isNaN(asked)) throw notFoundResponse();
    const numbered = listPageQuery(list, asked);
    const counted = buildsWithoutCounts(client) ? undefined : client.prefetchQuery(archiveQuery);
    await Promise.all([client.prefetchQuery(numbered), counted]);
    const archive = client.getQueryData(archiveQuery.queryKey);
    const pages = archive?.lists[list]?.pages ?? 0;
    if (archive && !neededListPages(asked, pages)) throw notFoundResponse();
    const { error } = client.getQueryState(numbered.queryKey) ?? {};
    if (!archive && error && reasonOf(error) === 'missing') throw notFoundResponse();
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

/** An address of no form that the reader has. The way on shows the sections with their counts. */
export function notFoundLoader(client: QueryClient): LoaderFunction {
  return async () => {
    await client.prefetchQuery(archiveQuery);
    throw notFoundResponse();
  };
}
