import type { QueryClient } from '@tanstack/react-query';
import { articleAddress } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import { parseListAddress } from '../../contract/lists.ts';
import type { ContentReader } from '../../data/contentReader.ts';
import { createQueryClient } from '../../data/queryClient.ts';
import { archiveQuery, fetchListCounts } from '../../list/listQueries.ts';
import { trustQuery } from '../../pages/policies/trustQueries.ts';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { queryData } from '../head/headPage.ts';
import { documentOf } from '../page/pageDocument.ts';
import { renderPage } from '../page/renderPage.tsx';
import { edgePreview } from './edgePreview.ts';
import type { EdgeShell } from './edgeShell.ts';

/** The address of the «not found» page in a build; one page for all missing addresses. */
export const notFoundAddress = '/404';

export interface EdgeDocument {
  status: number;
  html: string;
}

/**
 * The document of an address, byte for byte as a build of the same archive has it (pageDocument.ts).
 *
 * @throws {DataError} when a part of the archive that the page needs cannot be read: no incomplete page is sent instead
 */
export async function edgeDocument(
  address: string,
  source: ContentReader,
  shell: EdgeShell,
): Promise<EdgeDocument> {
  const client = createQueryClient(source);
  const [publication, archive, trust, page] = await Promise.all([
    client.fetchQuery(publicationQuery),
    client.fetchQuery(archiveQuery),
    client.fetchQuery(trustQuery),
    buildsWithoutCounts(address, client).then((withoutCounts) => renderPage(address, source, withoutCounts)),
  ]);
  const { status } = page;
  if (status === 404 && address !== notFoundAddress) return edgeDocument(notFoundAddress, source, shell);

  const id = /^\/articles\/(.+)$/.exec(address)?.[1] ?? '';
  const article = queryData<Article>(page.state, 'article', id);
  const preview = await edgePreview({ address, article, publication, archive, client });
  return { status, html: documentOf(page, { address, preview }, { ...shell, publication, archive, trust }) };
}

/** Whether the press builds a page without the counts (sitePages.ts): articles, full list pages. */
async function buildsWithoutCounts(address: string, client: QueryClient): Promise<boolean> {
  if (address.startsWith(articleAddress(''))) return true;
  const { list, page } = parseListAddress(address) ?? {};
  if (list === undefined || page === undefined) return false;
  return page < ((await fetchListCounts(client, list))?.pages ?? 0);
}
