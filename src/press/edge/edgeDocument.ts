import type { Article } from '../../contract/articleSchema.ts';
import { articleAddress } from '../../contract/listNames.ts';
import type { Archive } from '../../contract/listSchema.ts';
import type { ContentSource } from '../../data/contentSource.ts';
import { createQueryClient } from '../../data/queryClient.ts';
import { archiveQuery } from '../../list/listQueries.ts';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { answerOf } from '../head/headPage.ts';
import { documentOf } from '../page/pageDocument.ts';
import { renderPage } from '../page/renderPage.tsx';
import { edgePreview } from './edgePreview.ts';
import type { EdgeShell } from './edgeShell.ts';

/** The address that the press prints «not found» at; one page for every address that has none. */
export const lost = '/404';

export interface EdgeDocument {
  status: number;
  html: string;
}

/**
 * The document of an address, byte for byte as the press prints it from the same archive (pageDocument.ts).
 *
 * @throws {DataError} when a part of the archive that the page needs cannot be had: no lesser page is sent in its place
 */
export async function edgeDocument(
  address: string,
  source: ContentSource,
  shell: EdgeShell,
): Promise<EdgeDocument> {
  const client = createQueryClient(source);
  const counted = client.fetchQuery(archiveQuery);
  const [publication, archive, page] = await Promise.all([
    client.fetchQuery(publicationQuery),
    counted,
    printsLean(address, counted).then((lean) => renderPage(address, source, lean)),
  ]);
  const { status } = page;
  if (status === 404 && address !== lost) return edgeDocument(lost, source, shell);

  const id = /^\/articles\/(.+)$/.exec(address)?.[1] ?? '';
  const article = answerOf<Article>(page.state, 'article', id);
  const preview = await edgePreview({ address, article, publication, archive, client });
  return { status, html: documentOf(page, { address, preview }, { ...shell, publication, archive }) };
}

/** Whether the press prints a page without what every publication changes (addresses.ts): articles, full list pages. */
async function printsLean(address: string, counted: Promise<Archive>): Promise<boolean> {
  if (address.startsWith(articleAddress(''))) return true;
  const [, root = '', number] = /^(.*)\/page\/(\d+)$/.exec(address) ?? [];
  if (number === undefined) return false;
  const { lists } = await counted;
  return Number(number) < (lists[root.slice(1) || 'all']?.pages ?? 0);
}
