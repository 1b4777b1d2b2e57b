import type { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  type StaticHandler,
  StaticRouterProvider,
} from 'react-router';
import type { ContentReader } from '../../data/contentReader.ts';
import { type PageState, queryStatesOf } from '../../data/pageState.ts';
import { createQueryClient } from '../../data/queryClient.ts';
import { Reader } from '../../Reader.tsx';
import { routes } from '../../routes.tsx';
import { pressI18n } from './pressI18n.ts';

export interface RenderedPage {
  status: number;
  /** The id of the route that made it. */
  route: string;
  /** What React wants in the head. */
  head: string;
  body: string;
  state: PageState;
}

const i18n = pressI18n();

/**
 * Renders one address through the reader's own routes and queries, in the default chrome language.
 *
 * @param address path below the site's base, beginning with a slash
 * @param source where the archive is read from
 * @param withoutCounts whether to leave out what every new article changes, so that the page can be kept
 * @throws what a loader or component throws, except «not found»: a page that fails stops the build
 */
export async function renderPage(
  address: string,
  source: ContentReader,
  withoutCounts = false,
): Promise<RenderedPage> {
  const basename = import.meta.env.BASE_URL;
  const table = takeRouteTable(source, withoutCounts, basename);
  const { client, handler } = table;
  const context = await handler.query(new Request(`http://press.invalid${basename}${address.slice(1)}`));
  if (context instanceof Response) throw new Error(`${address} redirects, which a static page cannot do`);
  const [failed] = client.getQueryCache().findAll({ predicate: (query) => query.state.status === 'error' });
  if (failed && context.statusCode === 200)
    throw failed.state.error ?? new Error(`${address} has a query that failed`);
  const [error] = Object.values(context.errors ?? {});
  if (error && context.statusCode !== 404) throw error;

  const router = createStaticRouter(handler.dataRoutes, context);
  // Nothing suspends: the loaders have filled every query, and the route's code is loaded.
  const html = renderToString(
    <Reader chrome={i18n} client={client}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </Reader>,
  );
  const [head, body] = splitHead(html);
  const state: PageState = {
    ...(context.statusCode === 404 ? { status: 404 } : { address }),
    queries: queryStatesOf(client),
  };
  client.clear();
  table.giveBack();
  return { status: context.statusCode, route: context.matches.at(-1)?.route.id ?? '', head, body, state };
}

interface RouteTable {
  client: QueryClient;
  handler: StaticHandler;
  /** Called when the page is done; a table that failed is not used again. */
  giveBack(): void;
}

/** Idle tables, by their content reader. */
const idle = new WeakMap<ContentReader, RouteTable[]>();
const idleWithoutCounts = new WeakMap<ContentReader, RouteTable[]>();

/** The route table over a client of its own. Making one costs a tenth of a page, so pages of one content reader share it. */
function takeRouteTable(source: ContentReader, withoutCounts: boolean, basename: string): RouteTable {
  const shelf = withoutCounts ? idleWithoutCounts : idle;
  const free = shelf.get(source) ?? [];
  shelf.set(source, free);
  const waiting = free.pop();
  if (waiting) return waiting;
  const client = createQueryClient(source, withoutCounts);
  const table = {
    client,
    handler: createStaticHandler(routes(client), { basename }),
    giveBack: () => void free.push(table),
  };
  return table;
}

/** React writes the elements of the head first. */
function splitHead(html: string): [head: string, body: string] {
  const [head = ''] = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html) ?? [];
  return [head, html.slice(head.length)];
}
