import type { QueryClient } from '@tanstack/react-query';

/** What a printed page carries along so that the reader asks for nothing it already holds. */
export interface PageState {
  queries: [key: readonly unknown[], data: unknown][];
  /** The status with which the page was answered, where it is not 200. */
  status?: 404;
}

/** The element of the page that holds its state. */
export const pageStateId = 'page-state';

/** Everything that a page's queries have answered. Without times: the same archive gives the same page, byte for byte. */
export function queryStatesOf(client: QueryClient): PageState['queries'] {
  return client
    .getQueryCache()
    .getAll()
    .filter((query) => query.state.status === 'success')
    .map((query) => [query.queryKey, query.state.data]);
}

/** Puts what a page carries into the cache, as fresh as the page. */
export function restorePageState(client: QueryClient, state: PageState): void {
  for (const [key, data] of state.queries) client.setQueryData(key, data);
}

/** The state of the page that the browser has loaded; undefined where it was not printed with one. */
export function readPageState(): PageState | undefined {
  const text = document.getElementById(pageStateId)?.textContent;
  return text ? (JSON.parse(text) as PageState) : undefined;
}
