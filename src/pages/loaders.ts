import type { QueryClient } from '@tanstack/react-query';
import { data, type LoaderFunction } from 'react-router';
import { articleIdPattern } from '../article/articlePath.ts';
import { articleQuery } from '../article/articleQuery.ts';
import { faultOf } from '../data/dataError.ts';
import { frontPage } from '../list/listNames.ts';
import { archiveQuery, aroundQuery, listPageQuery } from '../list/listQueries.ts';
import { pagesNeeded } from '../list/pageOf.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { listOf, pageNumberOf } from './listOf.ts';

// Loaders fill the cache and decide whether an address exists. A passing fault is none of theirs: it stays in the
// cache with its query, and the part of the page that asked for it shows it with a way to retry.

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

export function frontLoader(client: QueryClient): LoaderFunction {
  return async () => {
    await Promise.all([
      client.prefetchQuery(archiveQuery),
      client.prefetchQuery(listPageQuery(frontPage, 1)),
    ]);
    return null;
  };
}

export function listLoader(client: QueryClient): LoaderFunction {
  return async ({ params }) => {
    const list = listOf(params);
    const asked = pageNumberOf(params.page);
    // A numbered page can be asked for before it is known to exist; the opening needs the count first.
    const early = asked ? client.prefetchQuery(listPageQuery(list, asked)) : undefined;
    await client.prefetchQuery(archiveQuery);
    const archive = client.getQueryData(archiveQuery.queryKey);
    if (archive) {
      const counts = archive.lists[list];
      const needed = counts && pagesNeeded(asked, counts.pages);
      if (!needed) throw notFound();
      await Promise.all(needed.map((number) => client.prefetchQuery(listPageQuery(list, number))));
    }
    await early;
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
