import type { Page } from '@playwright/test';
import { articles, expect, follow, hydrated, lists, test } from '../support/reader.ts';

/** Properties that rules set in many places, so that another order of the style sheets would show. */
const watched = [
  ...['display', 'position', 'order', 'color', 'background-color', 'font-family', 'font-size', 'font-weight'],
  ...['line-height', 'text-align', 'text-decoration-line', 'margin', 'padding', 'border', 'gap'],
  ...['inline-size', 'block-size', 'grid-template-columns', 'grid-area', 'list-style-type'],
];

/** The computed style of every element of the page, with what names it. */
function styleOf(page: Page): Promise<string[]> {
  return page.evaluate(async (properties) => {
    await document.fonts.ready;
    return [...document.querySelectorAll('#reader *')].map((element) => {
      const style = getComputedStyle(element);
      const values = properties.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return `${element.tagName}.${element.className} ${values.join('; ')}`;
    });
  }, watched);
}

/** A journey over every kind of style sheet, in two orders, so that each comes first and last. */
const journeys = {
  'lists first': [
    '/',
    lists.english,
    `/articles/${articles.everyBlock}`,
    '/authors/aa-aa-desk',
    '/authors',
    '/about',
  ],
  'an article first': [`/articles/${articles.english}`, '/about', '/', lists.dari],
};

for (const [name, addresses] of Object.entries(journeys)) {
  test(`a page reached from another looks as it is built, and asks for a style once (${name})`, async ({
    page,
    browser,
    allowErrors,
  }) => {
    allowErrors();
    const sheets: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // Nothing on the screen waits for the style of paper.
      if (pathname.endsWith('.css') && !pathname.startsWith('/assets/sheet-')) sheets.push(pathname);
    });
    const alone = await browser.newPage();
    // A font that comes in time for one page and not for the other would differ too.
    for (const one of [page, alone]) await one.route('**/*.woff2', (route) => route.abort());

    await page.goto(addresses[0] ?? '/');
    const inline = await page
      .locator('style[data-href]')
      .evaluateAll((styles) => styles.map((style) => style.getAttribute('data-href')));
    expect(inline.length).toBeGreaterThan(1);
    expect(sheets, 'a first visit has its style in the page').toEqual([]);
    await hydrated(page);
    for (const address of addresses.slice(1)) {
      await follow(page, address);
      await expect(page).toHaveURL(new RegExp(`${address}$`));
      await page.waitForLoadState('networkidle');
      await alone.goto(address);
      await hydrated(alone);
      await alone.waitForLoadState('networkidle');
      await expect.poll(() => styleOf(page), address).toEqual(await styleOf(alone));
    }
    await alone.close();
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets).toEqual([...new Set(sheets)]);
    expect(sheets.filter((path) => inline.includes(path))).toEqual([]);
  });
}
