import { deskClient } from '../deskClient.ts';

/** How often the page asks while the site is built, in milliseconds. */
const pace = 700;

/** How the site stands; asked again and again while something is going on. */
export const siteQuery = {
  queryKey: ['site'],
  queryFn: deskClient.site,
  refetchInterval: (query: { state: { data?: { running: string | undefined } | undefined } }) =>
    query.state.data?.running ? pace : false,
} as const;
