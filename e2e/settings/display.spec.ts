import { readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { articles, expect, openIn, test } from '../support/reader.ts';
import { words } from '../support/words.ts';

const {
  'settings.open': display,
  'settings.textSize.more': larger,
  'settings.textSize.less': smaller,
} = words['fa-AF'];

const openPanel = (page: Page) => page.locator('summary').filter({ hasText: display }).click();

test('a chosen background is shown at once, and again on the next visit', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openIn(page, 'fa-AF', '/');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await openPanel(page);
  await page.getByRole('radio', { name: words['fa-AF']['settings.theme.dark'] }).check();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  expect(await paper()).toBe(dark);
  await openPanel(page);
  await expect(page.getByRole('radio', { name: words['fa-AF']['settings.theme.dark'] })).toBeChecked();
  await page.getByRole('radio', { name: words['fa-AF']['settings.theme.sepia'] }).check();
  await expect.poll(paper).not.toBe(dark);
  await page.getByRole('radio', { name: words['fa-AF']['settings.theme.system'] }).check();
  await expect.poll(paper).toBe(light);
});

test('the device’s dark mode applies until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openIn(page, 'fa-AF', '/');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await openPanel(page);
  await page.getByRole('radio', { name: words['fa-AF']['settings.theme.light'] }).check();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
});

test('the text grows and shrinks step by step within limits, and keeps its size', async ({ page }) => {
  await openIn(page, 'fa-AF', `/articles/${articles.dari}`);
  const size = () =>
    page.locator('#p1').evaluate((block) => Number.parseFloat(getComputedStyle(block).fontSize));
  const usual = await size();
  await openPanel(page);
  await page.getByRole('button', { name: larger }).click();
  await expect.poll(size).toBeGreaterThan(usual);
  for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name: larger }).click();
  await expect(page.getByRole('button', { name: larger })).toBeDisabled();
  const largest = await size();
  await page.reload();
  expect(await size()).toBe(largest);
  await openPanel(page);
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: smaller }).click();
  await expect(page.getByRole('button', { name: smaller })).toBeDisabled();
  expect(await size()).toBeLessThan(usual);
});

test('an unreadable preference loses only itself', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('aa-aa.preferences', JSON.stringify({ chrome: 'xx', theme: 'dark', textSize: 99 }));
  });
  await openIn(page, 'fa-AF', '/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa-AF');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('on a dark page no picture of the archive has a bright mat around it', async ({ page }) => {
  const pictures = (await readdir('public/content/images')).map((name) => `/content/images/${name}`);
  await page.goto('/about');
  const matted = await page.evaluate(async (addresses) => {
    const found: string[] = [];
    for (const address of addresses) {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      const side = 100;
      const context = new OffscreenCanvas(side, side).getContext('2d');
      if (!context) throw new Error('nothing can be drawn here');
      context.drawImage(picture, 0, 0, side, side);
      const { data } = context.getImageData(0, 0, side, side);
      const corner = (x: number, y: number) => data.slice(4 * (y * side + x), 4 * (y * side + x) + 4).join();
      const corners = [corner(1, 1), corner(98, 1), corner(1, 98), corner(98, 98)];
      // A mat is the same in all corners, and opaque.
      if (new Set(corners).size === 1 && !corners[0]?.endsWith(',0')) found.push(address);
    }
    return found;
  }, pictures);
  expect(pictures.length).toBeGreaterThan(0);
  expect(matted).toEqual([]);
});
