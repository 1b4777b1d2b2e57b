import { chromeLanguages } from '../../src/language/chromeLanguages.ts';
import { storedList } from '../support/content.ts';
import { articles, expect, openIn, test } from '../support/reader.ts';

for (const chrome of chromeLanguages) {
  test(`the newest article’s title is in the first screen of a phone in ${chrome}, below the whole masthead`, async ({
    page,
  }) => {
    const [newest] = (await storedList(page, 'front', 1)).items;
    await openIn(page, chrome, '/');
    const banner = page.getByRole('banner');
    for (const words of ['افغانستان آزاد – آزاد افغانستان', 'AA-AA', 'از آن به که کشور به دشمن دهیم'])
      await expect(banner.getByText(words, { exact: true })).toBeInViewport({ ratio: 1 });
    const first = page.getByRole('main').getByRole('article').first().getByRole('heading');
    await expect(first).toHaveText(newest?.title ?? '');
    await expect(first).toBeInViewport({ ratio: 1 });
  });

  test(`with text twice as large the newest article’s title begins in the first screen in ${chrome}`, async ({
    page,
  }) => {
    await openIn(page, chrome, '/');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% !important }');
      document.adoptedStyleSheets = [sheet];
    });
    await expect(page.getByRole('banner').getByText('AA-AA', { exact: true })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('main').getByRole('article').first().getByRole('heading')).toBeInViewport();
  });
}

for (const [chrome, article] of [
  ['fa-AF', articles.english],
  ['de', articles.german],
  ['ps', articles.pashto],
] as const) {
  test(`with text of 200 % the title of ${article} is in a phone’s first screen in ${chrome}`, async ({
    page,
  }) => {
    await openIn(page, chrome, `/articles/${article}`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toBeInViewport({ ratio: 1 });
    // No word of the section's label above it is divided.
    const label = page.getByRole('article').first().getByRole('link').first();
    const divided = await label.evaluate((link) => {
      const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        for (const { 0: word, index } of node.textContent?.matchAll(/\S+/g) ?? []) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const boxes = [...range.getClientRects()];
          const top = Math.max(...boxes.map((box) => box.top));
          if (boxes.some(({ bottom }) => bottom <= top)) found.push(word);
        }
      }
      return found;
    });
    expect(divided).toEqual([]);
  });
}
