import { articles, expect, openIn, test } from '../support/reader.ts';
import { words } from '../support/words.ts';

const address = `/articles/${articles.original}`;

test('Dari and English stand side by side, each in its direction; Back leads to the article alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openIn(page, 'en', address);
  await page.getByRole('link', { name: words.en['article.beside'] }).click();
  const beside = page.getByRole('region', { name: 'This text in two languages' });
  await expect(beside).toBeVisible();
  await expect(page.locator('article #p2')).toHaveCount(0);
  const [dari, english] = [beside.locator('#p2'), beside.locator('#beside-p2')];
  await expect(dari).toHaveCSS('direction', 'rtl');
  await expect(english).toHaveCSS('direction', 'ltr');
  const boxes = await Promise.all([dari, english].map((block) => block.boundingBox()));
  expect(boxes[0]?.y).toBeCloseTo(boxes[1]?.y ?? 0, -1);
  // The article is at the chrome's start, whatever its own direction.
  expect(boxes[0]?.x).toBeLessThan(boxes[1]?.x ?? 0);
  await page.goBack();
  await expect(page.locator('article #p2')).toBeVisible();
  await expect(beside).toHaveCount(0);
});

test('on a phone they take turns, or wait to be pressed; the address says so to whoever opens it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openIn(page, 'fa-AF', `${address}?beside=de`);
  const [dari, german] = [page.locator('#p2'), page.locator('#beside-p2')];
  await expect(german).toBeVisible();
  const boxes = await Promise.all([dari, german].map((block) => block.boundingBox()));
  expect(boxes[1]?.y).toBeGreaterThan((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0));
  await page.getByRole('link', { name: 'متن دیگر با فشار دادن' }).click();
  await expect(page).toHaveURL(/\?beside=de&tap$/);
  await expect(german).toBeHidden();
  await page.reload();
  await expect(dari).toBeVisible();
  await page.getByRole('button', { name: 'Deutsch بخش ۲' }).press('Enter');
  await expect(german).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
