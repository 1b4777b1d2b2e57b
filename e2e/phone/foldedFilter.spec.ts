import type { Page } from '@playwright/test';
import { chromeLanguages } from '../../src/language/chromeLanguages.ts';
import { filterOf } from '../support/filter.ts';
import { holdCode } from '../support/holdCode.ts';
import { pageKinds } from '../support/pageKinds.ts';
import { expect, hydrated, openIn, test } from '../support/reader.ts';
import { words } from '../support/words.ts';

const german = '/sections/european-languages/de';

/** The text of a line that folds the filter, in the tree that screen readers get, and whether it says “collapsed” or “expanded”. */
async function lineAsRead(page: Page): Promise<{ name: string; expanded: boolean } | undefined> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const line = nodes.find(
    ({ role, name }) => role?.value === 'button' && /^بخش‌ها و زبان‌ها/.test(name?.value),
  );
  const state = line?.properties?.find(({ name }) => name === 'expanded');
  return line && { name: line.name?.value, expanded: state?.value.value };
}

/** Where everything stands that is not in the filter's own list. */
const places = (page: Page) =>
  page.locator('header *, nav, nav > button, main h1, main article, main article *').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height].join(' ');
    }),
  );

// Every kind of list in one language, the longest line in all of them.
for (const [kind, address, languages] of [
  ['home', '/', ['fa-AF']],
  ['a section', pageKinds.section, ['fa-AF', 'en']],
  ['a language', german, chromeLanguages],
  ['a numbered page', pageKinds['numbered page'], ['fa-AF']],
] as const) {
  for (const chrome of languages) {
    test(`the filter of ${kind} is one line on a phone in ${chrome}`, async ({ page }) => {
      await openIn(page, chrome, address);
      const line = filterOf(page, chrome).getByRole('button');
      await expect(line).toBeVisible();
      await expect(filterOf(page, chrome).getByRole('link')).toHaveCount(0);
      const texts = line.locator('bdi');
      const tops = await texts.evaluateAll((all) => all.map((one) => one.getClientRects().length));
      expect(tops).toEqual(tops.map(() => 1));
      expect((await line.boundingBox())?.height).toBeLessThan(45);
      if (address === german) await expect(texts.last()).toHaveText('Deutsch');
    });
  }
}

for (const address of ['/', german]) {
  test(`pressed, the filter of ${address} opens over the page and moves nothing`, async ({ page }) => {
    await openIn(page, 'fa-AF', address);
    await page.evaluate(() => document.fonts.ready);
    // What the device knows of an article comes late, into room that is kept for it.
    await page.getByRole('main').getByRole('article').first().getByRole('button').waitFor();
    const before = await places(page);
    const filter = filterOf(page);
    await filter.getByRole('button').click();
    const links = filter.getByRole('link');
    await expect(links).toHaveCount(14);
    await expect(links.first()).toBeInViewport({ ratio: 1 });
    await expect(links.last()).toBeInViewport({ ratio: 1 });
    expect(await places(page)).toEqual(before);
    await page.getByRole('banner').click({ position: { x: 5, y: 1 } });
    await expect(links).toHaveCount(0);
    expect(await places(page)).toEqual(before);
  });
}

test('by keyboard the filter opens, is gone through, and closes to where it was opened', async ({ page }) => {
  await openIn(page, 'fa-AF', '/');
  const line = filterOf(page).getByRole('button');
  const links = filterOf(page).getByRole('link');
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(links).toHaveCount(0);
  await expect(line).toBeFocused();

  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sections\/dari$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(links).toHaveCount(0);

  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  // The link in the filter is folded away: the page's own to that list has the focus.
  await expect(page.getByRole('main').locator('a[href*="/sections/dari"]').first()).toBeFocused();
});

test('a screen reader hears what the line is, what is shown, and whether it is open', async ({ page }) => {
  await openIn(page, 'fa-AF', german);
  const name = `${words['fa-AF']['filter.label']} زبان‌های اروپایی Deutsch`;
  expect(await lineAsRead(page)).toEqual({ name, expanded: false });
  await filterOf(page).getByRole('button').click();
  expect(await lineAsRead(page)).toEqual({ name, expanded: true });
});

test('a filter opened before the code is there stays open when it comes', async ({ page }) => {
  const letGo = await holdCode(page);
  await page.goto('/', { waitUntil: 'commit' });
  await filterOf(page).getByRole('button').click();
  letGo();
  await hydrated(page);
  await filterOf(page).getByRole('link', { name: 'Pashto' }).click();
  await expect(page).toHaveURL(/\/sections\/pashto$/);
  await expect(page.getByRole('link', { name: 'Deutsch' })).toHaveCount(0);
});

test.describe('where popovers are not known', () => {
  // The page carries its style sheet, whose hash the policy names.
  test.use({ bypassCSP: true });

  for (const address of ['/', german]) {
    test(`the links of ${address} stand open`, async ({ page }) => {
      // What such a browser makes of the page: no attribute, no pseudo-class.
      await page.route(`**${address}`, async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replaceAll(':popover-open', ':popover-unknown');
        await route.fulfill({ response: answer, body });
      });
      await page.addInitScript(() => {
        new MutationObserver(() => {
          for (const list of document.querySelectorAll('[popover]')) list.removeAttribute('popover');
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(address);
      await expect(filterOf(page).getByRole('link', { name: 'Deutsch' })).toBeVisible();
      await expect(filterOf(page).getByRole('button')).toHaveCount(0);
    });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the filter is folded as it is printed, opens by press, and its links lead on', async ({ page }) => {
    await page.goto('/');
    const links = filterOf(page).getByRole('link');
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    await expect(links).toHaveCount(0);
    await filterOf(page).getByRole('button').click();
    await links.filter({ hasText: 'Deutsch' }).click();
    await expect(page).toHaveURL(new RegExp(`${german}/index.html$`));
    await expect(filterOf(page).getByRole('button')).toHaveText(/Deutsch$/);
    await expect(links).toHaveCount(0);
  });
});
