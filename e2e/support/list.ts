import type { Page } from '@playwright/test';

/** The titles of a list, each a link to its article. */
export function titles(page: Page) {
  return page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link');
}

/** The ids of the articles that the list shows, in its order. */
export async function shownIds(page: Page): Promise<string[]> {
  const addresses = await titles(page).evaluateAll((links) =>
    links.map((link) =>
      link
        .getAttribute('href')
        ?.replace(/^[./]*(?=articles)/, '/')
        .replace(/\/index\.html$/, ''),
    ),
  );
  return addresses.map((address) => (address ?? '').replace('/articles/', ''));
}
