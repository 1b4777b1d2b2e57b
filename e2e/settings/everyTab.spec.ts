import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axeFindings.ts';
import { holdCode } from '../support/holdCode.ts';
import { articles, expect, hydrated, lists, openIn, test } from '../support/reader.ts';
import { words } from '../support/words.ts';

const openPanel = async (page: Page) => {
  await page.locator('header nav summary').click();
  await page.locator('input[name=theme]').first().waitFor();
};

/** Settings that change all that can be seen, in faces that need not load. */
const settings = {
  theme: 'sepia',
  face: 'device',
  textSize: 1,
  arabicSize: 2,
  latinSize: -1,
  lineSpacing: 2,
  columnWidth: -1,
  hyphens: 'manual',
};

/** Where the texts of an article stand and how they look. */
function look(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, #p1, #p4, #p5')].map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const { color, font, hyphens } = getComputedStyle(text);
      return {
        x,
        y,
        width,
        height,
        color,
        font,
        hyphens,
        paper: getComputedStyle(document.body).backgroundColor,
      };
    }),
  );
}

for (const [chrome, address] of [
  ['fa-AF', `/articles/${articles.dari}`],
  ['fa-AF', `/articles/${articles.english}`],
  ['en', `/articles/${articles.english}`],
] as const) {
  test(`the first frame of ${address} in ${chrome} is the settled one`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem('aa-aa.preferences', JSON.stringify(kept)), {
      ...settings,
      chrome,
    });
    const letGo = await holdCode(page);
    await page.goto(address);
    await page.locator('#p5').waitFor();
    // What only code answers may come with it, in the place that is kept for it.
    const shot = async () => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('[data-app] { visibility: hidden }');
        document.adoptedStyleSheets.push(sheet);
      });
      return page.screenshot();
    };
    const [first, frame] = [await look(page), await shot()];
    letGo();
    await hydrated(page);
    // The late code has put the settings on the page once more.
    await page.locator('meta[name=theme-color][data-system]').first().waitFor({ state: 'attached' });
    expect(await look(page)).toEqual(first);
    // In another language the chrome's own words come with the code.
    if (chrome === 'fa-AF') expect((await shot()).equals(frame)).toBe(true);
  });
}

test('what is set in one tab is seen in the others at once, whether their code runs or not', async ({
  page,
  context,
}) => {
  const [running, quiet] = [await context.newPage(), await context.newPage()];
  await quiet.goto(lists.dari);
  await running.goto(lists.dari);
  await hydrated(running);
  await openIn(page, 'fa-AF', '/');
  await openPanel(page);
  await page.getByLabel(words['fa-AF']['settings.theme.dark']).check();
  for (const tab of [running, quiet]) await expect(tab.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.locator('select[name=chrome]').selectOption('de');
  for (const tab of [running, quiet])
    await expect(tab.getByRole('link', { name: words.de['nav.about'], exact: true })).toBeVisible();
});

// Each screen asks it in one direction.
test('axe finds nothing in the settings and in the list of keys, whatever the theme', async ({
  page,
  viewport,
}) => {
  const chrome = (viewport?.width ?? 0) > 600 ? 'en' : 'fa-AF';
  await openIn(page, chrome, `/articles/${articles.everyBlock}`);
  await openPanel(page);
  for (const theme of ['system', 'light', 'sepia', 'dark'] as const) {
    await page.getByLabel(words[chrome][`settings.theme.${theme}`], { exact: true }).check();
    expect(await axeFindings(page), theme).toEqual([]);
  }
  await page.getByRole('button', { name: words[chrome]['keyboard.open'] }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  // The panel is still open, and its button has the focus again.
  await expect(page.getByRole('button', { name: words[chrome]['keyboard.open'] })).toBeFocused();
});
