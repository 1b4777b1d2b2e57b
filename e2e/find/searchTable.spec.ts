import { expect, hydrated, test } from '../support/reader.ts';
import { results, searchFor } from '../support/search.ts';
import { searchTable } from '../support/searchTable.ts';

test('what readers type finds the article they mean among the first three', async ({ page }) => {
  await page.goto('/search');
  await hydrated(page);
  const rows = Object.values(searchTable).flat();
  expect(rows.length).toBeGreaterThanOrEqual(120);
  const missed: string[] = [];
  for (const [text, article] of rows) {
    await searchFor(page, text);
    const found = await results(page)
      .getByRole('link')
      .evaluateAll((links) =>
        links.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname.slice(21)),
      );
    if (!found.includes(article)) missed.push(`${text}: ${found.join(', ')}`);
  }
  expect(missed).toEqual([]);
});
