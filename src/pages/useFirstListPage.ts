import { useQueries, useQuery } from '@tanstack/react-query';
import { firstListPage, neededListPages, type ShownListPage } from '../contract/shownListPage.ts';
import { archiveQuery, listPageQuery } from '../list/listQueries.ts';

/** What a list opens with, once its stored pages are here; and the first fault among what it needs. No list, nothing asked. */
export function useFirstListPage(list: string | undefined) {
  const archive = useQuery(archiveQuery);
  const pages = list === undefined ? undefined : archive.data?.lists[list]?.pages;
  const needed = pages === undefined ? [] : (neededListPages(undefined, pages) ?? []);
  const stored = useQueries({ queries: needed.map((number) => listPageQuery(list ?? '', number)) });
  const [newest, before] = stored.map((query) => query.data);
  const complete =
    list !== undefined && pages !== undefined && archive.data && stored.every((query) => query.data);
  const page: ShownListPage | undefined = complete
    ? firstListPage(list, pages, archive.data.pageSize, newest, before)
    : undefined;
  return { page, error: [archive, ...stored].find((query) => query.isError && !query.data) };
}
