import type { Locator } from '@playwright/test';
import { formatNumber } from '../src/language/numbers.ts';
import { storedArchive, storedList } from './support/content.ts';
import { openFilter } from './support/filter.ts';
import { titles } from './support/list.ts';
import { expect, openIn, test } from './support/reader.ts';
import { words } from './support/words.ts';

const spread = (numbers: number[]) => Math.max(...numbers) - Math.min(...numbers);

const name = 'افغانستان آزاد – آزاد افغانستان';

test('the home page is a Persian page from right to left', async ({ page }) => {
  await openIn(page, 'fa-AF', '/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa-AF');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveTitle(new RegExp(name));
});

test('the masthead has the letterhead’s order', async ({ page }) => {
  await openIn(page, 'fa-AF', '/');
  const banner = page.getByRole('banner');
  const bayts = banner.getByRole('listitem');
  const parts = [
    banner.getByText(name, { exact: true }),
    banner.getByText('AA-AA', { exact: true }),
    bayts.first(),
    bayts.last(),
    banner.getByRole('link', { name: 'www.afgazad.com' }),
    banner.getByRole('link', { name: 'afgazad@gmail.com' }),
  ];
  for (const part of parts) await expect(part).toBeVisible();
  await expect(bayts).toHaveText([
    /چو کشور نباشد تن من مباد\s+بدین بوم/,
    /همه سر به سر تن به کشتن دهیم\s+از آن به/,
  ]);
  const inOrder = await Promise.all(
    parts.slice(1).map(async (part, at) => {
      const before = await parts[at]?.elementHandle();
      return part.evaluate(
        (element, earlier) =>
          earlier !== null &&
          earlier !== undefined &&
          Boolean(earlier.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
        before,
      );
    }),
  );
  expect(inOrder).toEqual(inOrder.map(() => true));
  const tops = await Promise.all(parts.map(async (part) => (await part.boundingBox())?.y ?? Number.NaN));
  expect(tops.slice(0, 5)).toEqual([...tops.slice(0, 5)].sort((a, b) => a - b));
});

test('the home page leads with the newest of every section and ends with the link to all', async ({
  page,
}) => {
  await openIn(page, 'fa-AF', '/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(words['fa-AF']['front.lead']);
  // Shown in two languages, said in one.
  for (const label of ['دری', 'پشتو', 'زبان‌های اروپایی']) {
    await expect(main.getByRole('heading', { level: 2, name: label, exact: true })).toBeVisible();
  }
  const counted = (await storedArchive(page)).lists;
  const expected = ['dari', 'pashto', 'european-languages'].map((section) =>
    Math.min(5, counted[`sections/${section}`]?.articles ?? 0),
  );
  for (const [at, section] of (await main.locator('section').all()).slice(0, expected.length).entries()) {
    await expect(section.getByRole('article')).toHaveCount(expected[at] ?? 0);
  }
  await expect(
    main.getByRole('heading', { level: 2, name: words['fa-AF']['list.everything'] }),
  ).toBeVisible();
  const links = await titles(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(links).size).toBe(links.length);
  await main.getByRole('link', { name: words['fa-AF']['paging.older'], exact: true }).click();
  await expect(page).toHaveURL(/\/page\/\d+(#item-.+)?$/);
});

test('the list below the sections has summaries, and the measure of a section’s page', async ({ page }) => {
  const measures = (articles: Locator) =>
    articles.evaluateAll((all) =>
      all.map((one) =>
        [...one.children].map((part) => {
          const { x, width } = part.getBoundingClientRect();
          return [x, width];
        }),
      ),
    );
  await openIn(page, 'fa-AF', '/');
  const below = page.getByRole('main').locator('section').last().getByRole('article');
  const { pages } = (await storedArchive(page)).lists.all ?? { pages: 1 };
  const stored = [pages, pages - 1].filter(Boolean).map((number) => storedList(page, 'all', number));
  const items = (await Promise.all(stored)).flatMap((one) => one.items);
  for (const article of await below.all()) {
    const id = (await article.getAttribute('id'))?.replace('item-', '');
    const summary = items.find((item) => item.id === id)?.content_text ?? '';
    await expect(article.getByText(summary, { exact: true })).toBeVisible();
  }
  const [first] = await measures(below);
  await openIn(page, 'fa-AF', '/sections/european-languages');
  expect((await measures(page.getByRole('main').getByRole('article'))).at(0)).toEqual(first);
});

/** How far the text of each part of an article begins from the chrome's edge of its list: facts, title, summary, source. */
function indents(articles: Locator): Promise<number[][]> {
  return articles.evaluateAll((all) =>
    all.map((article) => {
      const list = article.parentElement?.getBoundingClientRect();
      return [...article.querySelectorAll('p, :is(h2, h3)')].map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part.querySelector('a') ?? part);
        // A link that fills its line is a box itself.
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        const indent =
          document.dir === 'rtl'
            ? (list?.right ?? 0) - Math.max(...boxes.map(({ right }) => right))
            : Math.min(...boxes.map(({ left }) => left)) - (list?.left ?? 0);
        return Math.round(indent);
      });
    }),
  );
}

for (const chrome of ['fa-AF', 'de'] as const) {
  test(`one lead is as wide as the page in ${chrome}, and each section weighs less than the one before`, async ({
    page,
    viewport,
  }) => {
    await openIn(page, chrome, '/');
    const main = page.getByRole('main');
    const sections = await main.locator('section:has(h3 ~ *)').evaluateAll((all) =>
      all.slice(0, 3).map((section) => {
        const title = section.querySelector('h3') ?? section;
        const style = getComputedStyle(title);
        const prominence = Number(style.getPropertyValue('--prominence'));
        return { width: section.clientWidth, size: Number.parseFloat(style.fontSize), prominence };
      }),
    );
    const [first, second, third] = sections;
    if (!first || !second || !third) throw new Error('the home page has three sections');
    expect(first.width).toBe(await main.evaluate((one) => one.clientWidth));
    expect(first.size).toBeGreaterThan(second.size * 1.1);
    expect(second.size).toBeGreaterThan(first.size / 3);
    expect(second.prominence).toBeGreaterThan(third.prominence);
    if ((viewport?.width ?? 0) < 600) return;
    expect(first.size).toBeGreaterThanOrEqual(40);
    expect(second.width).toBeGreaterThan(third.width * 1.2);
  });

  test(`in ${chrome} facts and words of every article begin at one edge, whatever their direction`, async ({
    page,
    viewport,
  }) => {
    const isNarrow = (viewport?.width ?? 0) < 600;
    for (const address of ['/', '/sections/european-languages', '/page/1']) {
      await openIn(page, chrome, address);
      await page.evaluate(() => document.fonts.ready);
      const [facts = [], ...words] = await indents(page.getByRole('main').locator('li > article')).then(
        (all) => [all.map(([one = 0]) => one), ...all.map(([, ...rest]) => rest)],
      );
      expect(spread(facts), address).toBeLessThanOrEqual(2);
      expect(spread(words.flat()), address).toBeLessThanOrEqual(2);
      if (isNarrow) expect(spread([...facts, ...words.flat()]), address).toBeLessThanOrEqual(2);
    }
    await openIn(page, chrome, '/');
    for (const parts of await indents(page.getByRole('main').locator('section article:not(li > article)')))
      expect(spread(parts)).toBeLessThanOrEqual(2);
  });

  test(`what is pressed often is 24 pixels high in ${chrome}, on a phone 44`, async ({ page, viewport }) => {
    const least = (viewport?.width ?? 0) < 600 ? 44 : 24;
    for (const address of ['/', '/sections/european-languages']) {
      await openIn(page, chrome, address);
      await openFilter(page, chrome);
      const low = await page
        .locator('main a, nav:has(#filter) :is(a, button), footer a')
        .evaluateAll(
          (all, height) =>
            all
              .map((one) => [one.textContent, one.getBoundingClientRect().height] as const)
              .filter(([, own]) => own > 0 && own < height),
          least,
        );
      expect(low, address).toEqual([]);
    }
  });
}

test('numbers of the Persian chrome are in Persian digits', async ({ page }) => {
  await openIn(page, 'fa-AF', '/');
  const { articles: all } = (await storedArchive(page)).lists.all ?? { articles: 0 };
  const filter = await openFilter(page);
  await expect(filter.getByRole('link').first()).toContainText(formatNumber(all, 'fa-AF'));
  await expect(filter.getByText(/[0-9]/)).toHaveCount(0);
  // Figures of one width leave gaps between Persian ones.
  await expect(filter.getByRole('link').first().locator(':scope > span')).toHaveCSS(
    'font-variant-numeric',
    'normal',
  );
});
