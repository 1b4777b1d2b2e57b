/** The pages of what a reader keeps: the same for everyone as they are built, so they are in no list, feed or sitemap. */
export const keptPages = ['saved', 'storage'] as const;

export type KeptPage = (typeof keptPages)[number];

/** Whether a route, or an address without its slash, is such a page. */
export function isKeptPage(route: string): route is KeptPage {
  return keptPages.some((page) => page === route);
}
