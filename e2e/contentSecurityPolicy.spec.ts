import type { Page } from '@playwright/test';
import { pageKinds } from './support/pageKinds.ts';
import { articles, expect, follow, hydrated, lists, test } from './support/reader.ts';
import { words } from './support/words.ts';

/** What the policy has blocked on this page since it was opened. */
async function noteViolations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations_seen: violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
  return () => page.evaluate(() => (window as unknown as { violations_seen: string[] }).violations_seen);
}

test('the host’s policy blocks nothing on any kind of page', async ({ page, allowErrors }) => {
  allowErrors();
  const violations = await noteViolations(page);
  for (const [kind, address] of Object.entries(pageKinds)) {
    const answer = await page.goto(address);
    expect(answer?.headers()['content-security-policy'], kind).toContain("default-src 'none'");
    await hydrated(page);
    await page.evaluate(() => document.fonts.ready);
    expect(await violations(), kind).toEqual([]);
  }
});

test('the host’s policy blocks nothing that a reader does', async ({ page }) => {
  const { 'settings.open': display, 'settings.theme.dark': dark, 'share.open': share } = words['fa-AF'];
  const violations = await noteViolations(page);
  await page.goto('/');
  await hydrated(page);
  await page.locator('summary').filter({ hasText: display }).click();
  await page.getByRole('radio', { name: dark }).check();
  await page.locator('summary').filter({ hasText: display }).click();
  await follow(page, lists.english);
  await follow(page, `/articles/${articles.everyBlock}`);
  await page.locator('[role="doc-noteref"]').first().click();
  await page.locator('summary').filter({ hasText: share }).click();
  await page.getByRole('button', { name: words['fa-AF']['share.copy'], exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: words['fa-AF']['chrome.language'] }).selectOption('de');
  await expect(page.getByRole('link', { name: words.de['nav.about'], exact: true })).toBeVisible();
  await page.goBack();
  await page.waitForLoadState('networkidle');
  expect(await violations()).toEqual([]);
});

test('what the policy does not name is blocked: a script, a foreign picture, HTML from a string', async ({
  browser,
}) => {
  // A page of its own: the browser also logs the violation, and the other tests allow no log.
  const page = await browser.newPage();
  const violations = await noteViolations(page);
  await page.route('**/about', async (route) => {
    const answer = await route.fetch();
    const planted = '<script>window.planted = true</script></head>';
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</head>', planted) });
  });
  await page.goto('/about');
  const refused = await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://example.org/a.png';
    document.body.append(image);
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>planted</p>');
      return '';
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain('TrustedHTML');
  await expect
    .poll(violations)
    .toEqual([
      expect.stringMatching(/^script-src-elem: inline/),
      expect.stringMatching(/^require-trusted-types-for: trusted-types-sink/),
      'img-src: https://example.org/a.png ',
    ]);
  expect(await page.evaluate(() => 'planted' in window)).toBe(false);
  await page.close();
});
