/** The pages of what a reader keeps: the same for everyone as they are built, so they are in no list, feed or sitemap. */
export const ownPages = ['saved', 'storage'] as const;

export type OwnPage = (typeof ownPages)[number];

/** Whether a route, or an address without its slash, is such a page. */
export function isOwnPage(route: string): route is OwnPage {
  return ownPages.some((page) => page === route);
}
