import type { QueryClient } from '@tanstack/react-query';
import { data, type LoaderFunction } from 'react-router';
import { articleQuery } from '../article/articleQuery.ts';
import { articleIdPattern } from '../contract/articlePath.ts';
import { everything, frontPage } from '../contract/listNames.ts';
import { pagesNeeded } from '../contract/pageOf.ts';
import { faultOf } from '../data/dataError.ts';
import type { QueryMeta } from '../data/fetchJson.ts';
import { archiveQuery, aroundQuery, listPageQuery } from '../list/listQueries.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { listOf, pageNumberOf } from './listOf.ts';

// Loaders fill the cache and decide whether an address exists. A passing fault is none of theirs: it stays in the
// cache with its query, and the part of the page that asked for it shows it with a way to retry.

/** The counts, then the stored pages that a list opens with. @returns whether there is such a list, as far as is known */
async function prefetchOpening(client: QueryClient, list: string): Promise<boolean> {
  await client.prefetchQuery(archiveQuery);
  const archive = client.getQueryData(archiveQuery.queryKey);
  const counts = archive?.lists[list];
  const needed = (counts && pagesNeeded(undefined, counts.pages)) ?? [];
  await Promise.all(needed.map((number) => client.prefetchQuery(listPageQuery(list, number))));
  return archive === undefined || counts !== undefined;
}

/** Answers «not found» for the address. */
function notFound() {
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
function printsLean(client: QueryClient): boolean {
  return (client.getDefaultOptions().queries?.meta as QueryMeta | undefined)?.lean === true;
}

export function frontLoader(client: QueryClient): LoaderFunction {
  return async () => {
    const front = client.prefetchQuery(listPageQuery(frontPage, 1));
    await Promise.all([front, prefetchOpening(client, everything)]);
    return null;
  };
}

export function listLoader(client: QueryClient): LoaderFunction {
  return async ({ params }) => {
    const list = listOf(params);
    const asked = pageNumberOf(params.page);
    if (asked === undefined) {
      if (!(await prefetchOpening(client, list))) throw notFound();
      return null;
    }
    if (Number.isNaN(asked)) throw notFound();
    const numbered = listPageQuery(list, asked);
    const counted = printsLean(client) ? undefined : client.prefetchQuery(archiveQuery);
    await Promise.all([client.prefetchQuery(numbered), counted]);
    const archive = client.getQueryData(archiveQuery.queryKey);
    const pages = archive?.lists[list]?.pages ?? 0;
    if (archive && !pagesNeeded(asked, pages)) throw notFound();
    const { error } = client.getQueryState(numbered.queryKey) ?? {};
    if (!archive && error && faultOf(error) === 'missing') throw notFound();
    return null;
  };
}

export function articleLoader(client: QueryClient): LoaderFunction {
  return async ({ params: { id = '' } }) => {
    if (!articleIdPattern.test(id)) throw notFound();
    const article = articleQuery(id);
    await Promise.all([client.prefetchQuery(article), client.prefetchQuery(aroundQuery(id))]);
    const { error } = client.getQueryState(article.queryKey) ?? {};
    if (error && faultOf(error) === 'missing') throw notFound();
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
export function nothingHere(client: QueryClient): LoaderFunction {
  return async () => {
    await client.prefetchQuery(archiveQuery);
    throw notFound();
  };
}
