import { type HydrationState, matchRoutes, type RouteObject } from 'react-router';
import { hydrationState, loadComponents } from '../routes.tsx';

/**
 * Loads the code of the page that is already to be seen, so that it comes to life without a moment of waiting.
 *
 * @param status the built page's, if it is not 200
 * @returns what the router is told about it
 */
export async function prepareHydration(
  routeTable: RouteObject[],
  basename: string,
  status: number | undefined,
): Promise<HydrationState> {
  const matches = matchRoutes(routeTable, window.location, basename) ?? [];
  await loadComponents(matches.map((match) => match.route));
  return hydrationState(matches, status);
}
