import { filterOf } from './support/filter.ts';
import { titles } from './support/list.ts';
import { articles, expect, follow, lists, openIn, test } from './support/reader.ts';
import { words } from './support/words.ts';

test('the first Tab stop skips the chrome', async ({ page }) => {
  await openIn(page, 'fa-AF', `/articles/${articles.dari}`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: words['fa-AF'].skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('skipping the chrome of a list leads to its articles, past the filter', async ({ page }) => {
  for (const [address, next] of [
    ['/', '/sections/pashto'],
    ['/sections/dari', '/sections/dari'],
  ] as const) {
    await openIn(page, 'fa-AF', address);
    const save = page.getByRole('main').getByRole('article').first().getByRole('button');
    await expect(save).toBeVisible();
    await page.getByRole('link', { name: words['fa-AF'].skip }).press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    const label = page.getByRole('main').getByRole('heading').getByRole('link').first();
    await expect(label).toBeFocused();
    await expect(label).toHaveJSProperty('pathname', next);
    await page.keyboard.press('Tab');
    await expect(save).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(titles(page).first()).toBeFocused();
  }
});

test('on a new page the heading has the focus and the title is announced', async ({ page }) => {
  await openIn(page, 'fa-AF', lists.english);
  await follow(page, `/articles/${articles.english}`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('A River Dug by Hand: The Karez');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Karez' })).toHaveText(await page.title());
  await follow(page, '/about');
  await expect(heading).toHaveText(words['fa-AF']['about.title']);
  await expect(heading).toBeFocused();
});

test('a list is read and an article opened by keyboard alone, the focus always visible', async ({ page }) => {
  await openIn(page, 'en', lists.pashto);
  const first = titles(page).first();
  const steps = await page.locator('a:visible, summary:visible, select:visible, button:visible').count();
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      const style = element ? getComputedStyle(element) : undefined;
      return { seen: style?.outlineStyle !== 'none', name: element?.outerHTML.slice(0, 80) };
    });
    expect(focus.seen, focus.name).toBe(true);
    if (await first.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  const title = await first.innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('in forced colours the current place and the links are still distinct', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openIn(page, 'fa-AF', lists.pashto);
  const filter = filterOf(page);
  await expect(filter.locator('[aria-current]')).toHaveCSS('font-weight', '700');
  const { paper, strokes } = await page.evaluate(() => ({
    paper: getComputedStyle(document.body).backgroundColor,
    strokes: [...document.querySelectorAll('svg')].map((svg) => getComputedStyle(svg).stroke),
  }));
  expect(strokes).not.toContain(paper);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
  ).not.toBe('none');
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openIn(page, 'fa-AF', lists.english);
  await follow(page, `/articles/${articles.english}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A River Dug by Hand: The Karez');
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().activeDuration) > 0)
        .length,
  );
  expect(moving).toBe(0);
  await expect(page.locator('html')).not.toHaveCSS('scroll-behavior', 'smooth');
});

for (const [chrome, forward, back] of [
  ['fa-AF', 'ArrowLeft', 'ArrowRight'],
  ['en', 'ArrowRight', 'ArrowLeft'],
] as const) {
  test(`keys lead through lists and articles in ${chrome}, and say nothing once they are turned off`, async ({
    page,
  }) => {
    await openIn(page, chrome, lists.english);
    // They listen once the late code is there.
    await expect(async () => {
      await page.keyboard.press('j');
      await expect(titles(page).first()).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/articles\//);
    const article = page.url();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.locator('main a[rel=next]').waitFor();
    await page.keyboard.press(forward);
    await expect(page).not.toHaveURL(article);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.locator('main a[rel=prev]').waitFor();
    await page.keyboard.press(back);
    await expect(page).toHaveURL(article);
    await page.keyboard.press('u');
    await expect(page).toHaveURL(/\/sections\/european-languages$/);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog').getByText(words[chrome]['nav.home'])).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    await page.getByLabel(words[chrome]['settings.shortcuts']).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(/\/sections\/european-languages$/);
  });
}
