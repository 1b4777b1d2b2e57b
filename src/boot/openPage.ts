import type { QueryClient } from '@tanstack/react-query';
import { matchRoutes } from 'react-router';
import { loadFrame } from '../pages/loaders.ts';
import type { OpenedPage } from '../pages/visit.ts';
import { nothing, routes } from '../routes.tsx';

/**
 * Loads the data and the code of an address, together. What is in the cache is there within microtasks.
 *
 * @param basename the base path of the site, with a slash at both ends
 * @returns the page; what has failed is its `failure`
 */
export async function openPage(client: QueryClient, pathname: string, basename: string): Promise<OpenedPage> {
  const { route, params } = match(pathname, basename);
  const page = { route: route.id, params };
  try {
    const frame = loadFrame(client);
    const [exists, code] = await Promise.all([route.load(client, params), route.code(), frame]);
    return exists ? { ...page, ...code, status: 200 } : { ...page, ...(await nothing.code()), status: 404 };
  } catch (error) {
    return { ...page, Page: () => null, status: 200, failure: { error } };
  }
}

/**
 * The page that is already to be seen: its data is in it, only its code loads.
 *
 * @param status the built page's, if it is not 200
 * @throws {DataError} when the code does not load
 */
export async function openBuiltPage(pathname: string, basename: string, status?: 404): Promise<OpenedPage> {
  const { route, params } = match(pathname, basename);
  const code = await (status ? nothing : route).code();
  return { route: route.id, params, ...code, status: status ?? 200 };
}

function match(pathname: string, basename: string) {
  const [found] = matchRoutes(routes, pathname, basename) ?? [];
  return found ?? { route: nothing, params: {} };
}
