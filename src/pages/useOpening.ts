import { useQueries, useQuery } from '@tanstack/react-query';
import { openingPage, pagesNeeded, type ShownPage } from '../contract/pageOf.ts';
import { archiveQuery, listPageQuery } from '../list/listQueries.ts';

/** What a list opens with, once its stored pages are here; and the first fault among what it needs. No list, nothing asked. */
export function useOpening(list: string | undefined) {
  const archive = useQuery(archiveQuery);
  const pages = list === undefined ? undefined : archive.data?.lists[list]?.pages;
  const needed = pages === undefined ? [] : (pagesNeeded(undefined, pages) ?? []);
  const stored = useQueries({ queries: needed.map((number) => listPageQuery(list ?? '', number)) });
  const [newest, before] = stored.map((query) => query.data);
  const complete =
    list !== undefined && pages !== undefined && archive.data && stored.every((query) => query.data);
  const page: ShownPage | undefined = complete
    ? openingPage(list, pages, archive.data.pageSize, newest, before)
    : undefined;
  return { page, fault: [archive, ...stored].find((query) => query.isError && !query.data) };
}
