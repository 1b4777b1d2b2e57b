import type { Page } from '@playwright/test';

/** The articles that a search has found. */
export const results = (page: Page) => page.locator('.find-results > li');
/** The field of the search page. */
export const field = (page: Page) => page.getByRole('main').getByRole('searchbox');

/** Searches as a reader does, and waits for the answer to just that. */
export async function searchFor(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
  await page.waitForFunction((asked) => {
    const [first] = document.querySelectorAll<HTMLAnchorElement>('.find-results h3 a');
    if (first) return new URL(first.href).searchParams.get('q') === asked;
    return document.querySelector('.find-nothing strong')?.textContent === asked;
  }, text);
}
