import { test as base, expect, type Page } from '@playwright/test';
import type { ChromeLanguage } from '../../src/language/chromeLanguages.ts';

/** What the browser itself logs when the network fails; a test that provokes it says so. */
const expectedNoise = /Failed to load resource/;

/** What the browser of the tests says where the configuration blocks the worker. */
const blockedWorker = 'Service Worker registration blocked by Playwright';

/** The tests' page: any console error or warning, and any uncaught exception, fails the test that saw it. */
export const test = base.extend<{ allowErrors: () => void; guard: undefined }>({
  allowErrors: async ({ browserName: _ }, use, info) => {
    await use(() => info.annotations.push({ type: 'errors' }));
  },
  guard: [
    async ({ page }, use, info) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(error.message));
      await use(undefined);
      const allowed = info.annotations.some((annotation) => annotation.type === 'errors');
      const heard = noise.filter((text) => text !== blockedWorker);
      expect(heard.filter((text) => !(allowed && expectedNoise.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address as a reader who has chosen this chrome language before; the default one needs no choice. */
export async function openIn(page: Page, language: ChromeLanguage, address: string): Promise<void> {
  if (language !== 'fa-AF') {
    await page.addInitScript((chrome) => {
      if (!localStorage.getItem('aa-aa.preferences')) {
        localStorage.setItem('aa-aa.preferences', JSON.stringify({ chrome, theme: 'system', textSize: 0 }));
      }
    }, language);
  }
  await page.goto(address);
  await hydrated(page);
}

/** Points at a control and waits for hydration: from here on links and buttons are the router's and React's. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('select[name=chrome]').dispatchEvent('pointerover');
  await page.waitForFunction(() => {
    const links = [...document.querySelectorAll('#reader a, #reader button')];
    const taken = (link: Element) => Object.keys(link).some((key) => key.startsWith('__reactProps$'));
    return links.length > 0 && links.every(taken);
  });
}

/** Goes to an address by clicking the first link to it, as a reader does. */
export async function follow(page: Page, address: string): Promise<void> {
  // As the reader writes it, or as it is built.
  await page.locator(`a[href$="${address}"], a[href$="${address}/index.html"]`).first().click();
}

/** The list of the section and language of one of the `articles`, from which a reader comes to it. */
export const lists = {
  english: '/sections/european-languages/en',
  dari: '/sections/dari',
  pashto: '/sections/pashto',
  german: '/sections/european-languages/de',
};

/** Articles of the bundled archive that the journeys use. */
export const articles = {
  english: '2026-06-11-a-river-dug-by-hand-the-karez',
  dari: '2026-05-17-herat-city-of-books',
  pashto: '2025-09-29-the-letters-that-are-pashtos-own',
  german: '2026-03-19-was-heisst-nauroz',
  everyBlock: '2026-03-19-three-dates-on-one-page',
  original: '2026-03-18-nowruz-and-the-table-of-seven-fruits',
  translation: '2026-03-19-nowruz-and-the-table-of-seven-fruits-en',
};
