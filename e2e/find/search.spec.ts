import type { Page } from '@playwright/test';
import de from '../../src/find/dictionaries/de.json' with { type: 'json' };
import en from '../../src/find/dictionaries/en.json' with { type: 'json' };
import dari from '../../src/find/dictionaries/fa-AF.json' with { type: 'json' };
import { axeFindings } from '../support/axeFindings.ts';
import { sidewards } from '../support/lostWords.ts';
import { expect, hydrated, openIn, test } from '../support/reader.ts';
import { field, results, searchFor } from '../support/search.ts';
import { filled, words } from '../support/words.ts';

/** The words that are marked, by the name of the mark. */
function marked(page: Page, name: 'found' | 'here'): Promise<string[]> {
  return page.evaluate((mark) => {
    const ranges = [...(CSS.highlights.get(mark) ?? [])] as Range[];
    return ranges.map((range) => range.toString());
  }, name);
}

test('from the masthead to a passage and back to the same results at the same place', async ({
  page,
  viewport,
}) => {
  const isPhone = (viewport?.width ?? 0) < 600;
  const chrome = isPhone ? 'fa-AF' : 'en';
  const own = isPhone ? dari : en;
  await openIn(page, chrome, '/');
  await page.getByRole('link', { name: words[chrome]['nav.search'], exact: true }).click();
  await expect(field(page)).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);

  // As one types; the address follows, and no entry of the history is added.
  await page.keyboard.type('كابل نان', { delay: 20 });
  const status = page.getByRole('status').filter({ hasText: filled(own.found_other, { count: 18 }, chrome) });
  await expect(status).toBeVisible();
  await expect(page).toHaveURL(/\/search\?q=%D9%83/);
  await expect(page).toHaveTitle(/كابل نان/);
  expect(await axeFindings(page)).toEqual([]);
  const first = results(page).first();
  await expect(first.getByRole('heading', { level: 3 })).toHaveText('از آرد تا تندور: نان هر روزهٔ کابل');
  await expect(first.locator('.find-passage')).toHaveAttribute('dir', 'rtl');
  await expect
    .poll(() => marked(page, 'found'))
    .toEqual(expect.arrayContaining(['نان', 'کابل', 'Naan', 'Kabul']));

  // The passage of a result below is fetched when it is seen, and nothing moves.
  const result = results(page).nth(6);
  await result.scrollIntoViewIfNeeded();
  const link = result.getByRole('link');
  const title = await link.innerText();
  const left = await page.evaluate(() => window.scrollY);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect.poll(() => marked(page, 'here')).toHaveLength(1);
  const bar = page.getByRole('search', { name: own.bar });
  await expect(bar).toBeVisible();
  const place = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('here') ?? [])] as Range[];
    const bars = document.querySelector('.find-bar')?.getBoundingClientRect().bottom ?? 0;
    const { top = 0, bottom = 0 } = range?.getBoundingClientRect() ?? {};
    return { isBelow: top >= bars, isAbove: bottom <= window.innerHeight };
  });
  expect(place).toEqual({ isBelow: true, isAbove: true });

  await page.goBack();
  await expect(link).toBeFocused();
  await expect
    .poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - left))
    .toBeLessThanOrEqual(2);
  await expect(field(page)).toHaveValue('كابل نان');
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test('an address opens with its answer, filters lead on, and what is searched in vain says so', async ({
  page,
}) => {
  await page.goto('/search?q=kabul&in=european-languages&order=newest');
  await expect(results(page).first()).toBeVisible();
  const days = await results(page)
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual(days.toSorted().toReversed());
  const languages = await results(page)
    .locator('[data-words]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
  expect(languages).not.toContain('fa-AF');

  await page.getByLabel(dari.within, { exact: true }).selectOption('de');
  await expect(page).toHaveURL(/in=de/);
  await expect.poll(() => results(page).locator('[data-words]:not([lang=de])').count()).toBe(0);
  await expect(results(page).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/in=european-languages/);

  await page.goto('/search?q=Zabulll%20turkk&in=pashto');
  await expect(page.getByText(dari.near)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: dari.everywhere }).click();
  await expect(page).not.toHaveURL(/in=/);
});

test('an answer fits the narrowest screen, and a finger hits what is pressed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const chrome of ['fa-AF', 'en'] as const) {
    await openIn(page, chrome, '/search?q=kabul&year=1404');
    await expect(results(page).first()).toBeVisible();
    expect(await sidewards(page)).toBeLessThanOrEqual(0);
    const small = await page
      .getByRole('main')
      .locator('a, button, select, summary, input')
      .evaluateAll((all) =>
        all.flatMap((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width < 24 || height < 24 ? [one.outerHTML] : [];
        }),
      );
    expect(small).toEqual([]);
  }
});

test('years are those of the chrome’s calendar, of all that was found', async ({ page }) => {
  await openIn(page, 'fa-AF', '/search?q=kabul');
  await expect(results(page).first()).toBeVisible();
  const years = page.getByLabel(dari.year, { exact: true });
  await years.selectOption('1404');
  await expect(page).toHaveURL(/year=1404/);
  const days = () =>
    results(page)
      .locator('time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
  const isOf1404 = (day: string) => day >= '2025-03-21' && day <= '2026-03-20';
  await expect.poll(async () => [...new Set((await days()).map(isOf1404))]).toEqual([true]);
  await expect(results(page).locator('time').first()).toContainText('۱۴۰۴');
  // Others can still be chosen.
  expect(await years.locator('option').count()).toBeGreaterThan(2);
});

test('whatever is searched, an answer takes at most twelve requests', async ({ page }) => {
  // The reader stays where the answer begins: what comes when one goes on is another twelve.
  await page.addInitScript(() => {
    window.IntersectionObserver = class extends window.IntersectionObserver {
      override observe() {}
    };
  });
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().includes('/content/search/')) asked += 1;
  });
  for (const text of [
    'kabul',
    '"seven fruits" -kabul',
    'نان و آب و کوه و راه و برف و سنگ',
    'river rode stoun watr wal kabull salang 1964',
  ]) {
    // Each as a first one.
    await page.goto('/search');
    await hydrated(page);
    asked = 0;
    await searchFor(page, text);
    await page.waitForLoadState('networkidle');
    expect(asked, text).toBeGreaterThan(2);
    expect(asked, text).toBeLessThanOrEqual(12);
  }
});

test('a phrase is found side by side, and a word with a minus leaves out', async ({ page }) => {
  await openIn(page, 'de', '/search');
  await searchFor(page, '"seven fruits"');
  await expect(results(page).first().getByRole('link')).toContainText('Seven Fruits');
  const phrase = await results(page).count();
  await searchFor(page, 'Nowruz -Seven');
  await expect(results(page).getByRole('link', { name: /Table of Seven Fruits/ })).toHaveCount(0);
  expect(phrase).toBeLessThan(5);
  await page.getByText(de.help).click();
  await expect(page.getByText(de['help.without'])).toBeVisible();
});

test('a part of the index that does not load is said, and the rest is shown', async ({
  page,
  allowErrors,
}) => {
  allowErrors();
  let held = 0;
  await page.route(/content\/search\/(?!manifest)/, (route) =>
    held++ === 1 ? route.abort() : route.continue(),
  );
  await page.goto('/search?q=kabul%20salang');
  await expect(page.getByRole('alert')).toContainText(dari.failed);
  await page.unrouteAll();
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(results(page).first()).toBeVisible();
});
