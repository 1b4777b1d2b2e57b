import type { Page } from '@playwright/test';
import {
  type ChromeLanguage,
  chromeLanguages,
  defaultChromeLanguage,
} from '../src/language/chromeLanguages.ts';
import { languageOf } from '../src/language/languages.ts';
import { articles, expect, openIn, test } from './support/reader.ts';
import { words } from './support/words.ts';

const others = chromeLanguages.filter((tag) => tag !== defaultChromeLanguage);

const choose = (page: Page, from: ChromeLanguage, to: ChromeLanguage) =>
  page.getByRole('combobox', { name: words[from]['chrome.language'] }).selectOption(to);

for (const language of others) {
  const dir = languageOf(language).direction;
  test(`the chrome changes to ${language}, says so and remembers it, while the article stays`, async ({
    page,
  }) => {
    await openIn(page, 'fa-AF', `/articles/${articles.dari}`);
    const article = page.getByRole('main').getByRole('article').first();
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await choose(page, 'fa-AF', language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.getByRole('link', { name: words[language]['nav.about'], exact: true })).toBeVisible();
    const announced = page.getByRole('status').filter({ hasText: title });
    await expect(announced).toHaveText(await page.title());
    await expect(article).toHaveAttribute('lang', 'fa-AF');
    await expect(article).toHaveAttribute('dir', 'rtl');

    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('combobox', { name: words[language]['chrome.language'] })).toHaveValue(
      language,
    );
    await expect(article).toHaveAttribute('lang', 'fa-AF');
  });
}

test('the document’s title is in the chrome’s language, and so is the publication’s name', async ({
  page,
}) => {
  await openIn(page, 'fa-AF', '/about');
  await choose(page, 'fa-AF', 'en');
  await expect(page).toHaveTitle(new RegExp(`${words.en['about.title']}.*Afghanistan Azad`));
  await choose(page, 'en', 'fa-AF');
  await expect(page).toHaveTitle(new RegExp(`${words['fa-AF']['about.title']}.*افغانستان آزاد`));
});

test('languages are called by their own names', async ({ page }) => {
  await openIn(page, 'en', '/');
  await expect(page.getByRole('option')).toHaveText(['دری', 'پښتو', 'English', 'Deutsch', 'Français']);
});

interface Frame {
  lang: string;
  dir: string;
  words: string;
}

for (const address of ['/', `/articles/${articles.dari}`, '/sections/european-languages/en', '/about']) {
  test(`no frame of ${address} is in another language than the one chosen`, async ({ page }) => {
    await page.addInitScript(() => {
      const frames: Frame[] = [];
      Object.assign(window, { frames_seen: frames });
      const look = () => {
        requestAnimationFrame(look);
        if (!document.body) return;
        const { lang, dir } = document.documentElement;
        const link = document.querySelector<HTMLElement>('nav a[href*="about"]');
        const seen = link?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        frames.push({ lang, dir, words: seen ? (link?.textContent?.trim() ?? '') : '' });
      };
      look();
    });
    // A slow line: the dictionary and the code load well after the first frame.
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    await openIn(page, 'en', address);
    await expect(page.getByRole('link', { name: words.en['nav.about'], exact: true })).toBeVisible();
    const frames = await page.evaluate(() => (window as unknown as { frames_seen: Frame[] }).frames_seen);
    expect(new Set(frames.map((frame) => `${frame.lang} ${frame.dir}`))).toEqual(new Set(['en ltr']));
    expect(new Set(frames.map((frame) => frame.words).filter(Boolean))).toEqual(
      new Set([words.en['nav.about']]),
    );
  });
}
