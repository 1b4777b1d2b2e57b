import { pathToFileURL } from 'node:url';
import { test as cutTest, dist, visit } from '../support/cutReader.ts';
import { articles, expect, hydrated } from '../support/reader.ts';
import { words } from '../support/words.ts';

for (const base of ['/folder/', '/ipfs/bafybeigdyrzt/'])
  cutTest.describe(`the build at ${base}`, () => {
    cutTest.use({ base });

    cutTest(
      'one goes about in it, comes back, loads again, and reads on without a line',
      async ({ page, line, allowErrors }) => {
        const outside: string[] = [];
        const failed: string[] = [];
        const root = line.origin + base;
        page.on('request', (request) => request.url().startsWith(root) || outside.push(request.url()));
        page.on('response', (answer) => answer.status() < 400 || failed.push(answer.url()));
        const address = `${root}articles/${articles.english}`;
        const heading = page.getByRole('heading', { level: 1 });

        await visit(page, line, `${base}articles/${articles.english}`);
        // The host has redirected to the slash, and the reader shows the address without it.
        await expect(page).toHaveURL(address);
        await page.getByRole('banner').getByRole('link').first().click();
        await expect(page).toHaveURL(root);
        await page.getByRole('main').locator('article a').first().click();
        await expect(page).toHaveURL(new RegExp(`^${root}articles/[\\w-]+$`));
        await page.goBack();
        await page.goBack();
        await expect(page).toHaveURL(address);
        const title = await heading.textContent();
        await page.reload();
        await hydrated(page);
        await expect(page).toHaveURL(address);
        // Every face that the page is set in has come, from wherever its style was read.
        const lost = await page.evaluate(() =>
          [...document.fonts].flatMap(({ status, family }) => (status === 'error' ? [family] : [])),
        );
        expect(lost).toEqual([]);
        expect({ outside, failed }).toEqual({ outside: [], failed: [] });

        allowErrors();
        await page.goto(`${root}articles/nope`);
        await page.getByRole('main').getByRole('link', { name: 'Pashto' }).click();
        await expect(page).toHaveURL(new RegExp(`^${root}sections/pashto/?(?:index\\.html)?$`));
        await page.goto(`${root}no/such/address`);
        await page.getByRole('main').getByRole('link', { name: 'Pashto' }).click();
        await expect(page).toHaveURL(new RegExp(`^${root}sections/pashto/?(?:index\\.html)?$`));

        await line.cut();
        // Where the reader has not been, so that the worker's own page stands in, not one that the browser has.
        await page.goto(`${root}saved`);
        await expect(page.getByRole('banner').getByRole('link').first()).toHaveAttribute('href', base);
        await line.mend();
        await page.goto(address);
        await expect(heading).toHaveText(title ?? '');
      },
    );
  });

cutTest.describe('the build on a disk, without scripts', () => {
  cutTest.use({ javaScriptEnabled: false });

  cutTest('its pages lead to one another, with their type and pictures', async ({ page }) => {
    const root = pathToFileURL(`${dist}/`).href;
    const outside: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => request.url().startsWith(root) || outside.push(request.url()));
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(`${root}index.html`);
    await page.getByRole('main').locator(`a[href*="${articles.dari}"], article a`).first().click();
    await expect(page).toHaveURL(/\/articles\/[\w-]+\/index\.html$/);
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    await page.getByRole('contentinfo').getByRole('link', { name: words['fa-AF']['about.title'] }).click();
    await expect(page).toHaveURL(`${root}about/index.html`);
    await page.getByRole('banner').getByRole('link').first().click();
    await expect(page).toHaveURL(`${root}index.html`);
    expect({ outside, failed }).toEqual({ outside: [], failed: [] });
  });
});
