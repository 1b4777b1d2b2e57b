import { renderToString } from 'react-dom/server';
import { NavigationType } from 'react-router';
import { openPage } from '../../boot/openPage.ts';
import { parseListAddress } from '../../contract/lists.ts';
import type { ContentReader } from '../../data/contentReader.ts';
import { type PageState, queryStatesOf } from '../../data/pageState.ts';
import { createQueryClient } from '../../data/queryClient.ts';
import { siteRoot } from '../../data/siteRoot.ts';
import { archiveQuery } from '../../list/listQueries.ts';
import { Reader } from '../../Reader.tsx';
import { pressI18n } from './pressI18n.ts';

export interface RenderedPage {
  status: number;
  /** The id of the route that made it. */
  route: string;
  /** What React wants in the head. */
  head: string;
  body: string;
  state: PageState;
  /** Of a list’s page its list: of all counts it is made with those of its own list alone. */
  countsOf?: string | undefined;
}

const i18n = pressI18n();

/**
 * Renders one address through the reader's own routes and queries, in the default chrome language.
 *
 * @param address path below the site's root, beginning with a slash
 * @param source where the archive is read from
 * @param withoutCounts whether to leave out what every new article changes, so that the page can be kept
 * @throws what has failed: such a page stops the build
 */
export async function renderPage(
  address: string,
  source: ContentReader,
  withoutCounts = false,
): Promise<RenderedPage> {
  // As if at a host's root: the document's references are then made relative (relativeReferences.ts).
  const basename = siteRoot;
  const client = createQueryClient(source, withoutCounts);
  const { pathname, search, hash } = new URL(`${basename}${address.slice(1)}`, 'http://press.invalid');
  const page = await openPage(client, pathname, basename);
  if (page.failure) throw page.failure.error;
  const [failed] = client.getQueryCache().findAll({ predicate: (query) => query.state.status === 'error' });
  if (failed && page.status === 200)
    throw failed.state.error ?? new Error(`${address} has a query that failed`);
  // Every new article changes some list's count. A list’s page is made with its own alone, the filter’s come with the code,
  // so that it changes when its own list does. The home page changes always, and shows them all.
  const countsOf = address === '/' ? undefined : parseListAddress(address)?.list;
  if (countsOf !== undefined) client.removeQueries({ queryKey: archiveQuery.queryKey });

  const location = { pathname, search, hash, state: null, key: '' };
  // Nothing suspends: every query is filled, and the page's code is loaded.
  const html = renderToString(
    <Reader
      chrome={i18n}
      client={client}
      basename={basename}
      visit={{ ...page, location, action: NavigationType.Pop }}
    />,
  );
  const [head, body] = splitHead(html);
  const state: PageState = {
    ...(page.status === 404 ? { status: 404 } : { address }),
    queries: queryStatesOf(client),
  };
  client.clear();
  return { status: page.status, route: page.route, head, body, state, countsOf };
}

/** React writes the elements of the head first. */
function splitHead(html: string): [head: string, body: string] {
  const [head = ''] = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html) ?? [];
  return [head, html.slice(head.length)];
}
