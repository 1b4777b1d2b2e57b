import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import type { ContentSource } from '../data/contentSource.ts';
import { type PageState, statesOf } from '../data/pageState.ts';
import { createQueryClient } from '../data/queryClient.ts';
import { Reader } from '../Reader.tsx';
import { routes } from '../routes.tsx';
import { pressChrome } from './pressChrome.ts';

export interface RenderedPage {
  status: number;
  /** The id of the route that made it. */
  route: string;
  /** What React wants in the head. */
  head: string;
  body: string;
  state: PageState;
}

const chrome = pressChrome();

/**
 * Prints one address through the reader's own routes and queries, in the default chrome language.
 *
 * @param address path below the site's base, beginning with a slash
 * @param source where the archive is read from
 * @param lean whether to do without what every publication changes, so that the page can be kept
 * @throws what a loader or component throws that is not «not found»: a page that cannot be printed stops the press
 */
export async function renderPage(
  address: string,
  source: ContentSource,
  lean = false,
): Promise<RenderedPage> {
  const client = createQueryClient(source, lean);
  const basename = import.meta.env.BASE_URL;
  const handler = createStaticHandler(routes(client), { basename });
  const context = await handler.query(new Request(`http://press.invalid${basename}${address.slice(1)}`));
  if (context instanceof Response) throw new Error(`${address} redirects, which no printed page can`);
  const [failed] = client.getQueryCache().findAll({ predicate: (query) => query.state.status === 'error' });
  if (failed && context.statusCode === 200) throw failed.state.error ?? new Error(`${address} is not filled`);

  const router = createStaticRouter(handler.dataRoutes, context);
  // Nothing suspends: the loaders have filled every query, and a route's code came with it.
  const html = renderToString(
    <Reader chrome={chrome} client={client}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </Reader>,
  );
  const [head, body] = splitHead(html);
  const state: PageState = {
    queries: statesOf(client),
    ...(context.statusCode === 404 && { status: 404 }),
  };
  client.clear();
  return { status: context.statusCode, route: context.matches.at(-1)?.route.id ?? '', head, body, state };
}

/** React puts what belongs in the head first of all. */
function splitHead(html: string): [head: string, body: string] {
  const [head = ''] = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html) ?? [];
  return [head, html.slice(head.length)];
}
