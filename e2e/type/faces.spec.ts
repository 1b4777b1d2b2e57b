import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildAndServe } from '../support/buildAndServe.ts';
import { drawnFaces, openAgain } from '../support/drawnFaces.ts';
import { lostWords, sidewards } from '../support/lostWords.ts';
import { articles, expect, lists, test } from '../support/reader.ts';

// Which face draws what, on pages with the letters of eight scripts.

const persian = '/articles/2025-03-01-a-shelf-in-persian';
const english = '/articles/2025-03-02-a-shelf-in-english';
const [serif, slanted, naskh, naskhBold] = [
  ...['SourceSerif4-Regular', 'SourceSerif4-Italic'],
  ...['NotoNaskhArabic-Regular', 'NotoNaskhArabic-Bold'],
];
const [headline, verse, square] = ['Vazirmatn-Regular', 'Amiri-Regular', 'FrankRuhlLibre-Regular'];

let site = '';
let close = async () => {};

// One worker builds it once.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browserName: _ }, info) => {
  test.setTimeout(120_000);
  const out = join(
    import.meta.dirname,
    '../../test-results',
    `many-scripts-${info.project.name}-${info.workerIndex}`,
  );
  const served = await buildAndServe(join(import.meta.dirname, '../fixtures/many-scripts'), out);
  site = served.origin;
  close = served.close;
});

test.afterAll(() => close());

/** What draws each text, read from the page. */
const texts: [what: string, address: string, selector: string, faces: (string | undefined)[]][] = [
  ['a Persian paragraph', persian, '#p1', [naskh]],
  ['Latin words with ā, ḥ and ğ in it', persian, '#p2', [naskh, serif]],
  ['Russian, Tajik, Greek and Hebrew in it', persian, '#p3', [square, naskh, serif]],
  ['Urdu in it', persian, '#p4', [naskh]],
  ['harakat', persian, '#p6', [naskh]],
  ['a Persian headline', persian, 'main h1', [serif, headline]],
  ['a Persian heading', persian, '#p5', [serif, headline]],
  ['a Persian title in a list', '/', 'article [lang=fa-AF] a', [serif, headline]],
  ['Persian verse', persian, '#p8 bdi', [verse]],
  ['German verse among Persian', persian, '#p9 bdi', [serif]],
  ['Urdu verse', persian, '#p10 bdi', [verse]],
  ['an English title in it, with its comma and year', persian, '#p11 em', [slanted]],
  ['an English paragraph', english, '#p1', [serif]],
  ['Persian, Pashto and Urdu words in it', english, '#p2', [naskh, serif]],
  ['ā, Polish, Turkish, Russian, Tajik, Greek and Hebrew in it', english, '#p3', [square, serif]],
  ['a Persian word in an English headline', english, 'main h1', [naskhBold, slanted]],
  ['English verse', english, '#p5 bdi', [serif]],
  ['Russian verse', english, '#p6 bdi', [serif]],
  [
    'Russian with Latin, Persian and Hebrew words',
    '/articles/2025-03-03-a-shelf-in-russian',
    '#p1',
    [square, naskh, serif],
  ],
  ['an Urdu paragraph', '/articles/2025-03-04-a-shelf-in-urdu', '#p1', [naskh]],
  ['an Urdu headline', '/articles/2025-03-04-a-shelf-in-urdu', 'main h1', [headline]],
  ['Hebrew with points', '/articles/2025-03-05-a-shelf-in-hebrew', '#p1', [square, naskh, serif]],
  ['a Hebrew headline', '/articles/2025-03-05-a-shelf-in-hebrew', 'main h1', [square, slanted]],
  ['a Latin name in the masthead', '/', 'header p', [serif]],
];

for (const address of new Set(texts.map(([, address]) => address))) {
  test(`on ${address} no letter is left to chance`, async ({ page }) => {
    await openAgain(page, site + address);
    for (const [what, place, selector, faces] of texts)
      if (place === address) expect(await drawnFaces(page, selector), what).toEqual(faces.toSorted());
  });
}

test('the faces of scripts that are not on a page are not asked for', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const [, role] = /\/fonts\/(.*)-[^-]*\.woff2$/.exec(request.url()) ?? [];
    if (role) asked.add(role);
  });
  const rolesOf = async (address: string) => {
    asked.clear();
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    return [...asked].sort();
  };
  expect(await rolesOf(`${site}/articles/2025-03-04-a-shelf-in-urdu`)).toEqual([
    'chrome',
    'latin',
    'naskh',
    'naskh-bold',
  ]);
  // No Persian word is in the one, none of another script in the other.
  const english = await rolesOf('/articles/2026-11-05-1964-a-road-through-the-salang');
  expect(english).toEqual(expect.arrayContaining(['chrome', 'latin']));
  const dari = await rolesOf(lists.dari);
  expect(dari).toContain('chrome');
  expect([...english, ...dari].filter((role) => /naskh|cyrillic|greek|hebrew|ext|verse/.test(role))).toEqual(
    [],
  );
});

test('the masthead’s name is in its own face on a first visit, to whatever page', async ({
  browser,
  isMobile,
}) => {
  // On a phone the line of the other pages has the monogram alone.
  const pages = isMobile ? ['/', '/about'] : ['/', '/about', lists.dari, `/articles/${articles.english}`];
  for (const address of pages) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await slowFaces(page);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    const name = address === '/' || address === '/about' ? 'p[lang]' : 'header a bdi[lang=fa-AF]';
    await expect.poll(() => drawnFaces(page, name), address).toContain('Amiri-Bold');
    await context.close();
  }
});

for (const [without, prepare] of [
  ['its faces', (page: Page) => page.route(/\.woff2$/, (route) => route.abort())],
  [
    'its faces and its colours',
    async (page: Page) => {
      await page.route(/\.woff2$/, (route) => route.abort());
      await page.emulateMedia({ forcedColors: 'active' });
    },
  ],
] as const) {
  test(`a page without ${without}, in the largest text, is whole and in order`, async ({
    page,
    allowErrors,
  }) => {
    allowErrors();
    await prepare(page);
    await page.addInitScript(() =>
      localStorage.setItem(
        'aa-aa.preferences',
        JSON.stringify({ chrome: 'fa-AF', theme: 'system', textSize: 3 }),
      ),
    );
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const address of ['/', persian, english]) {
        await page.goto(site + address);
        expect(await sidewards(page), `${address} ${width}`).toBeLessThanOrEqual(0);
        expect(await lostWords(page), `${address} ${width}`).toEqual([]);
      }
    }
  });
}

async function slowFaces(page: Page): Promise<void> {
  await page.route(/\.woff2$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
}
