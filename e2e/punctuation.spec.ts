import type { ChromeLanguage } from '../src/language/chromeLanguages.ts';
import { changeArticle } from './support/content.ts';
import { falling, leftEdges, sideOf } from './support/glyphs.ts';
import { articles, expect, follow, lists, openIn, test } from './support/reader.ts';

const chromes: ChromeLanguage[] = ['fa-AF', 'en'];

/** Titles of the archive with a mark at the start, the end or a change of direction, and the side of the letter where it belongs. */
const marks = [
  ['2026-01-22-dari-farsi-persian', lists.english, '?', 'closes', 'right'],
  ['2026-11-05-1964-a-road-through-the-salang', lists.english, ':', 'closes', 'right'],
  ['2026-05-07-the-twenty-two-syllables-of-the-landay', lists.english, '“', 'opens', 'left'],
  ['2025-11-12-goethes-zwilling-in-schiras', lists.german, '“', 'closes', 'right'],
  [articles.german, lists.german, '?', 'closes', 'right'],
  [
    '2026-08-13-band-e-amir-qui-a-bati-les-barrages',
    '/sections/european-languages/fr',
    '?',
    'closes',
    'right',
  ],
  ['2025-09-21-gudiparan-glass-string', lists.dari, '؟', 'closes', 'left'],
  ['2025-10-26-rabia-of-balkh', lists.dari, '«', 'opens', 'right'],
  ['2025-10-26-rabia-of-balkh', lists.dari, ':', 'closes', 'left'],
  ['2026-06-28-band-e-amir-six-dams', lists.dari, '»', 'closes', 'left'],
  ['2025-12-07-chahar-chatta-bazaar', lists.dari, ':', 'closes', 'left'],
  ['2026-09-13-road-to-oxiana', lists.dari, ':', 'closes', 'left'],
  ['2026-11-12-who-may-wear-the-turban', lists.pashto, '؟', 'closes', 'left'],
] as const;

for (const chrome of chromes) {
  test(`punctuation of titles is on its own side, on cards and on the page, in a chrome in ${chrome}`, async ({
    page,
  }) => {
    for (const [id, list, mark, role, side] of marks) {
      await openIn(page, chrome, list);
      const card = page.getByRole('main').locator(`a[href*="/articles/${id}"]`).first();
      expect(await sideOf(card, mark, role), `${mark} of the card of ${id}`).toBe(side);
      await card.click();
      await expect(page).toHaveURL(new RegExp(id));
      await page.locator('article #p1').waitFor();
      const title = page.getByRole('heading', { level: 1 });
      expect(await sideOf(title, mark, role), `${mark} of the title of ${id}`).toBe(side);
    }
  });

  test(`the source line reads in the article’s direction in a chrome in ${chrome}`, async ({ page }) => {
    const sources = [
      { id: '2026-01-18-minaret-of-jam', rtl: true },
      { id: '2026-01-24-afghanische-namen-in-deutschen-papieren', rtl: false },
    ];
    for (const { id, rtl } of sources) {
      await openIn(page, chrome, `/articles/${id}`);
      const line = page.locator('article footer p').filter({ has: page.locator('cite') });
      const edges = await leftEdges(
        line.locator('bdi').first(),
        line.locator('cite'),
        line.getByRole('time'),
      );
      expect(falling(rtl ? edges : edges.toReversed()), id).toBe(true);
    }
  });

  test(`an English phrase in brackets stays whole in a Persian paragraph, in a chrome in ${chrome}`, async ({
    page,
  }) => {
    await openIn(page, chrome, '/articles/2026-09-13-road-to-oxiana');
    const paragraph = page.locator('#p1');
    await expect(paragraph).toContainText('(The Road to Oxiana, London: Macmillan, 1937)');
    const sides = await paragraph.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
      const at = nodes.findIndex((node) => node.data.startsWith('The Road to Oxiana'));
      const centre = (node: Text | undefined, from: number) => {
        const range = document.createRange();
        if (!node) throw new Error('the phrase is gone');
        range.setStart(node, from);
        range.setEnd(node, from + 1);
        const box = range.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      };
      const [before, phrase, after] = [nodes[at - 1], nodes[at], nodes[at + 1]];
      return {
        opening: centre(before, (before?.data.length ?? 1) - 1),
        first: centre(phrase, 0),
        last: centre(phrase, (phrase?.data.length ?? 1) - 1),
        closing: centre(after, 0),
      };
    });
    const { opening, first, last, closing } = sides;
    // Read from the right: bracket, phrase, bracket; inside, the phrase runs from left to right on each of its lines.
    if (Math.abs(opening.y - first.y) < 8) expect(opening.x).toBeGreaterThan(first.x);
    if (Math.abs(closing.y - last.y) < 8 && Math.abs(first.y - last.y) < 8)
      expect(closing.x).toBeLessThan(first.x);
    if (Math.abs(first.y - last.y) < 8) expect(last.x).toBeGreaterThan(first.x);
    expect(opening.y).toBeLessThanOrEqual(closing.y + 8);
  });
}

test('authors follow the article’s direction, with the separator between them', async ({ page }) => {
  await changeArticle(page, articles.dari, { authors: ['میز تحریر', 'AA-AA desk', 'میز هنر'] });
  await changeArticle(page, articles.english, { authors: ['AA-AA desk', 'میز هنر', 'Language desk'] });
  for (const { id, list, rtl } of [
    { id: articles.dari, list: lists.dari, rtl: true },
    { id: articles.english, list: lists.english, rtl: false },
  ]) {
    await openIn(page, 'fa-AF', list);
    await follow(page, `/articles/${id}`);
    const authors = page.locator('article header bdi').filter({ hasText: /desk|میز/ });
    await expect(authors).toHaveCount(3);
    const edges = await leftEdges(authors.nth(0), authors.nth(1), authors.nth(2));
    expect(falling(rtl ? edges : edges.toReversed())).toBe(true);
    // The separator's space is between a name and the one before it.
    const room = await authors.nth(1).evaluate((author) => {
      const range = document.createRange();
      range.selectNodeContents(author);
      const [text, box] = [range.getBoundingClientRect(), author.getBoundingClientRect()];
      return { left: text.left - box.left, right: box.right - text.right };
    });
    if (room.left + room.right > 2)
      expect(rtl ? room.right : room.left).toBeGreaterThan(rtl ? room.left : room.right);
  }
});
