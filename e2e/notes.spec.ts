import { articles, expect, follow, lists, openIn, test } from './support/reader.ts';
import { words } from './support/words.ts';

const noteOne = words['fa-AF']['note.open'].replace('{{number}}', '1');

test('a footnote opens in its place and closes back to where the reader was', async ({ page }) => {
  await openIn(page, 'fa-AF', `/articles/${articles.everyBlock}`);
  // What comes late may lie above, and moves the place in pixels.
  await page.waitForLoadState('networkidle');
  const reference = page.locator(`[role="doc-noteref"][aria-label="${noteOne}"]`);
  await reference.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await reference.click();
  const note = page.getByRole('note').filter({ hasText: 'Until 1336 (1957)' });
  await expect(note).toBeInViewport();
  await expect(reference).toHaveAttribute('aria-expanded', 'true');
  await note.getByRole('button', { name: words['fa-AF']['note.close'] }).click();
  await expect(note).toHaveCount(0);
  await expect(reference).toBeFocused();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThanOrEqual(2);

  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await note.getByRole('button').focus();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(reference).toBeFocused();
});

test('the note at the end leads back to its reference, and Back to the note', async ({ page }) => {
  await openIn(page, 'fa-AF', `/articles/${articles.everyBlock}`);
  const wayBack = page.locator('[role="doc-backlink"]').first();
  await wayBack.click();
  await expect(page).toHaveURL(/#reference-1$/);
  await expect(page.locator(`[role="doc-noteref"][aria-label="${noteOne}"]`)).toBeInViewport();
  await expect(wayBack).not.toBeInViewport();
  await page.goBack();
  await expect(wayBack).toBeInViewport();
});

const marked = '[data-marked]';

test('the address of a block opens the article at that block and marks it', async ({ page }) => {
  await openIn(page, 'fa-AF', `/articles/${articles.dari}#p7`);
  const seventh = page.locator('#p7');
  await expect(seventh).toBeInViewport();
  await expect(page.locator(marked)).toHaveAttribute('id', 'p7');
  await expect(seventh).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  expect((await seventh.boundingBox())?.y).toBeGreaterThanOrEqual(0);
});

test('the address of a block marks it on a page that is already open, though the rest of it may be on its way', async ({
  page,
}) => {
  await openIn(page, 'en', lists.dari);
  await page.evaluate(() => {
    // At once when the text begins.
    new MutationObserver((_, observer) => {
      if (!document.getElementById('p1')) return;
      observer.disconnect();
      window.location.hash = '#p7';
    }).observe(document, { childList: true, subtree: true });
  });
  await follow(page, `/articles/${articles.dari}`);
  await expect(page.locator('#p7')).toBeInViewport();
  await expect(page.locator(marked)).toHaveAttribute('id', 'p7');
  await page.goBack();
  await expect(page.locator(marked)).toHaveCount(0);
});
