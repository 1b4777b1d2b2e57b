import { changeArticle } from './support/content.ts';
import { lostWords, sidewards } from './support/lostWords.ts';
import { pageKinds } from './support/pageKinds.ts';
import { articles, expect, follow, lists, openIn, test } from './support/reader.ts';

test.beforeEach(({ allowErrors }) => allowErrors());

// At 400 % every screen is 320 px wide: each asks it in one direction.
for (const [kind, address] of Object.entries(pageKinds)) {
  test(`at 400 % the page «${kind}» needs no sideways scrolling, and with the reader’s own text spacing it loses no word`, async ({
    page,
    viewport,
  }) => {
    const { width, height } = viewport ?? { width: 1280, height: 900 };
    const wide = width > 600;
    await page.setViewportSize({ width: 320, height: wide ? 256 : 640 });
    await openIn(page, wide ? 'en' : 'fa-AF', address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await sidewards(page)).toBeLessThanOrEqual(0);
    expect(await lostWords(page)).toEqual([]);

    await page.setViewportSize({ width, height });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await sidewards(page)).toBeLessThanOrEqual(0);
    expect(await lostWords(page)).toEqual([]);
  });
}

test('with the largest text the masthead and an article still fit the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => {
    localStorage.setItem('aa-aa.preferences', JSON.stringify({ chrome: 'de', theme: 'system', textSize: 3 }));
  });
  for (const address of [pageKinds.home, pageKinds['article with every block'], pageKinds.section]) {
    await openIn(page, 'de', address);
    expect(await sidewards(page), address).toBeLessThanOrEqual(0);
    expect(await lostWords(page), address).toEqual([]);
  }
});

for (const [width, textSize] of [
  [320, 0],
  [390, 3],
] as const) {
  test(`a word longer than the screen widens no page: ${width} px, text size ${textSize}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript((size) => {
      const settings = { chrome: 'de', theme: 'system', textSize: size };
      localStorage.setItem('aa-aa.preferences', JSON.stringify(settings));
    }, textSize);
    for (const [kind, address] of Object.entries(pageKinds)) {
      await openIn(page, 'de', address);
      await page.evaluate((word) => {
        const main = document.querySelector('main') ?? document.body;
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          // Days are ours, and stay in one line.
          if (/\p{L}{3}/u.test(node.nodeValue ?? '') && !node.parentElement?.closest('time'))
            node.nodeValue = `${node.nodeValue} ${word}`;
      }, 'Flüchtlingsunterbringungsgesetzesänderungsentwurf');
      expect(await sidewards(page), kind).toBeLessThanOrEqual(0);
    }
  });
}

const address =
  'https://www.example.org/collections/manuscripts/Or_6810_full_description_and_provenance_notes_2019.html';
const longName = 'Nordatlantikpaktstaatenverteidigungsministerkonferenz-Abdurrahmanoglu-Featherstonehaugh';

for (const width of [320, 390]) {
  for (const textSize of [0, 3]) {
    test(`a long address in a note, long hemistichs and long names widen no page: ${width} px, text size ${textSize}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript((size) => {
        const settings = { chrome: 'fa-AF', theme: 'system', textSize: size };
        localStorage.setItem('aa-aa.preferences', JSON.stringify(settings));
      }, textSize);
      await changeArticle(page, articles.dari, {
        authors: [longName, 'O’Neil, Jr.'],
        body: [
          {
            type: 'paragraph',
            text: ['نام ', { text: longName, em: true }, '، ', { text: '', note: 1 }, '.'],
          },
          {
            type: 'verse',
            bayts: [
              [
                'ای ساربان آهسته ران کآرام جانم می‌رود و آن دل که با خود داشتم',
                'با دل‌ستانم می‌رود من مانده‌ام مهجور از او بیچاره و رنجور از او',
              ],
            ],
            attribution: longName,
          },
          { type: 'list', items: [address, longName] },
          { type: 'table', rows: [[address, longName]] },
          { type: 'note', number: 1, text: `بنگرید: ${address} و ${longName}.` },
        ],
      });
      await openIn(page, 'fa-AF', lists.dari);
      await follow(page, `/articles/${articles.dari}`);
      await page.locator('#p1 sup a').click();
      await page.getByRole('note').waitFor();
      expect(await sidewards(page)).toBeLessThanOrEqual(0);
      expect(await lostWords(page)).toEqual([]);
    });
  }
}
