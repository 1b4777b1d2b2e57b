import type { QueryClient } from '@tanstack/react-query';

/** What a static page holds so that the reader does not request it again. */
export interface PageState {
  /** The address that the page was built for, below the site's base; none for the page of every missing address. */
  address?: string;
  queries: [key: readonly unknown[], data: unknown][];
  /** The page's HTTP status, where it is not 200. */
  status?: 404;
}

/** The element of the page that holds its state. */
export const pageStateId = 'page-state';

/** The results of a page's queries. Without times: the same archive gives the same page, byte for byte. */
export function queryStatesOf(client: QueryClient): PageState['queries'] {
  return client
    .getQueryCache()
    .getAll()
    .filter((query) => query.state.status === 'success')
    .map((query) => [query.queryKey, query.state.data]);
}

/** Puts a page's data into the cache, as fresh. */
export function restorePageState(client: QueryClient, state: PageState): void {
  for (const [key, data] of state.queries) client.setQueryData(key, data);
}

/** The state of the page that the browser has loaded; undefined where it has none. */
export function readPageState(): PageState | undefined {
  const text = document.getElementById(pageStateId)?.textContent;
  return text ? (JSON.parse(text) as PageState) : undefined;
}
