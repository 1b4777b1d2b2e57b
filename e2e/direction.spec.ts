import type { ChromeLanguage } from '../src/language/chromeLanguages.ts';
import { articles, expect, openIn, test } from './support/reader.ts';

const chromes: { chrome: ChromeLanguage; dir: string }[] = [
  { chrome: 'fa-AF', dir: 'rtl' },
  { chrome: 'en', dir: 'ltr' },
];

const latin = { dir: 'ltr', title: /^"Source Serif"/, body: /^"Source Serif"/, slant: 'italic' };
const arabic = { dir: 'rtl', title: /^"(Vazirmatn|Noto Naskh)/, body: /^"Noto Naskh/, slant: 'normal' };

const kinds = [
  { id: articles.english, lang: 'en', ...latin },
  { id: articles.german, lang: 'de', ...latin },
  { id: articles.dari, lang: 'fa-AF', ...arabic },
  { id: articles.pashto, lang: 'ps', ...arabic },
];

for (const { chrome, dir } of chromes) {
  for (const kind of kinds) {
    test(`an article in ${kind.lang} keeps its direction and type inside a chrome in ${chrome}`, async ({
      page,
    }) => {
      await openIn(page, chrome, `/articles/${kind.id}`);
      const article = page.getByRole('main').getByRole('article').first();
      const title = page.getByRole('heading', { level: 1 });
      await expect(page.locator('html')).toHaveAttribute('lang', chrome);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.locator('html')).toHaveCSS('direction', dir);
      await expect(article).toHaveAttribute('lang', kind.lang);
      await expect(article).toHaveAttribute('dir', kind.dir);
      for (const part of [article, title, article.locator('#p1')])
        await expect(part).toHaveCSS('direction', kind.dir);
      await expect(title).toHaveCSS('font-family', kind.title);
      await expect(title).toHaveCSS('font-style', kind.slant);
      await expect(title).toHaveCSS('font-weight', '700');
      await expect(article.locator('#p1')).toHaveCSS('font-family', kind.body);
      // The chrome inside the article turns back.
      const time = article.getByRole('banner').or(article.locator('header')).getByRole('time').first();
      await expect(time).toHaveCSS('direction', dir);
    });

    test(`a title in ${kind.lang} starts at its own edge in a chrome in ${chrome}`, async ({ page }) => {
      await openIn(page, chrome, `/articles/${kind.id}`);
      const gaps = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
        const range = document.createRange();
        range.selectNodeContents(title);
        const [text, box] = [range.getBoundingClientRect(), title.getBoundingClientRect()];
        return { left: text.left - box.left, right: box.right - text.right };
      });
      expect(kind.dir === 'rtl' ? gaps.right : gaps.left).toBeLessThan(8);
    });
  }
}

for (const { chrome } of chromes) {
  test(`cards in a mixed list keep their own direction in a chrome in ${chrome}`, async ({ page }) => {
    await openIn(page, chrome, '/');
    const cards = await page
      .getByRole('main')
      .getByRole('article')
      .getByRole('heading')
      .evaluateAll((headings) =>
        headings.map((heading) => ({
          lang: heading.closest('[lang]')?.getAttribute('lang') ?? '',
          direction: getComputedStyle(heading).direction,
        })),
      );
    expect(new Set(cards.map((card) => card.direction))).toEqual(new Set(['rtl', 'ltr']));
    for (const card of cards) expect(card.direction).toBe(/^(fa|ps)/.test(card.lang) ? 'rtl' : 'ltr');
  });
}

test('no element has dir="auto", and none a lang without a dir', async ({ page }) => {
  for (const address of ['/', `/articles/${articles.everyBlock}`, `/articles/${articles.dari}`, '/about']) {
    await openIn(page, 'fa-AF', address);
    await expect(page.locator('[dir="auto"]')).toHaveCount(0);
    await expect(page.locator('bdi:not([dir])'), address).toHaveCount(0);
    await expect(page.locator('[lang]:not([dir])'), address).toHaveCount(0);
  }
});
