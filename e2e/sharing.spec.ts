import type { Page } from '@playwright/test';
import type { ChromeLanguage } from '../src/language/chromeLanguages.ts';
import { articles, expect, openIn, test } from './support/reader.ts';
import { words } from './support/words.ts';

const title = 'A River Dug by Hand: The Karez';
const isolated = `\u2066${title}\u2069`;

async function openMenu(
  page: Page,
  language: ChromeLanguage = 'fa-AF',
  id = articles.english,
): Promise<string> {
  await openIn(page, language, `/articles/${id}#p3`);
  await page.locator('summary').filter({ hasText: words[language]['share.open'] }).click();
  return page.url().replace('#p3', '');
}

test('the copied text has title and address on separate lines, and the address opens the article', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = await openMenu(page);
  await page.getByRole('button', { name: words['fa-AF']['share.copyText'] }).click();
  await expect(page.getByRole('status').getByText(words['fa-AF']['share.copied'])).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toEqual([isolated, address]);
  await page.goto(copied.split('\n')[1] ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('the link alone is copied as the plain address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = await openMenu(page);
  await page.getByRole('button', { name: words['fa-AF']['share.copy'], exact: true }).click();
  await expect(page.getByRole('status').getByText(words['fa-AF']['share.copied'])).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('a Persian title is copied with right-to-left isolation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMenu(page, 'en', articles.dari);
  await page.getByRole('button', { name: words.en['share.copyText'] }).click();
  await expect(page.getByText(words.en['share.copied'])).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^\u2067هرات[^\n]*\u2069\nhttp:\/\/\S+$/,
  );
});

test('the services are plain links that carry title and address', async ({ page }) => {
  const address = await openMenu(page, 'en');
  const menu = page.getByRole('main').locator('details');
  const parameters = async (name: string) => {
    const link = menu.getByRole('link', { name, exact: true });
    await expect(link).toHaveAttribute('rel', /noreferrer/);
    const { origin, pathname, protocol, searchParams } = new URL((await link.getAttribute('href')) ?? '');
    return { to: protocol === 'mailto:' ? protocol : origin + pathname, ...Object.fromEntries(searchParams) };
  };
  const both = `${isolated}\n${address}`;
  expect(await parameters(words.en['share.telegram'])).toEqual({
    to: 'https://t.me/share/url',
    url: address,
    text: isolated,
  });
  expect(await parameters(words.en['share.whatsapp'])).toEqual({ to: 'https://wa.me/', text: both });
  expect(await parameters(words.en['share.x'])).toEqual({
    to: 'https://x.com/intent/post',
    text: isolated,
    url: address,
  });
  expect(await parameters(words.en['share.facebook'])).toEqual({
    to: 'https://www.facebook.com/sharer/sharer.php',
    u: address,
  });
  expect(await parameters(words.en['share.email'])).toEqual({
    to: 'mailto:',
    subject: title,
    body: both.replace('\n', '\r\n'),
  });
});

for (const cancelled of [false, true]) {
  test(`the system’s share sheet is offered where there is one; ${cancelled ? 'cancelled, it is silent' : 'it gets title and address'}`, async ({
    page,
  }) => {
    await page.addInitScript((refuse) => {
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: (data: ShareData) => {
          Object.assign(window, { shared: data });
          return refuse ? Promise.reject(new DOMException('cancelled', 'AbortError')) : Promise.resolve();
        },
      });
    }, cancelled);
    const address = await openMenu(page);
    await page.getByRole('button', { name: words['fa-AF']['share.system'] }).click();
    const shared = () => page.evaluate(() => (window as unknown as { shared?: ShareData }).shared);
    await expect.poll(shared).toMatchObject({ title: isolated, url: address });
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByText(words['fa-AF']['share.copyFailed'])).toHaveCount(0);
  });
}

test('without clipboard access the link is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse });
  });
  const address = await openMenu(page);
  await page.getByRole('button', { name: words['fa-AF']['share.copyText'] }).click();
  await expect(page.getByRole('status').getByText(words['fa-AF']['share.copyFailed'])).toContainText(address);
});

test('the menu closes on Escape, the focus back on its button, and on a click outside', async ({ page }) => {
  await openMenu(page);
  const copy = page.getByRole('button', { name: words['fa-AF']['share.copy'] });
  await expect(copy).toBeVisible();
  await copy.focus();
  await page.keyboard.press('Escape');
  await expect(copy).toBeHidden();
  const button = page.locator('summary').filter({ hasText: words['fa-AF']['share.open'] });
  await expect(button).toBeFocused();
  await button.click();
  await page.locator('h1').click();
  await expect(copy).toBeHidden();
});
