import { chromium } from 'playwright';
import { launchOptions } from '../../../src/testing/chromium.ts';
import { asText, size, type Tab } from './tab.ts';

/** Chromium, to compare the others with. */
export async function chromiumTab(): Promise<Tab> {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport: size });
  return {
    async open(address) {
      await page.goto(address);
    },
    evaluate: async (expression) => JSON.parse(await page.evaluate<string>(asText(expression))),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    async back() {
      await page.goBack();
    },
    close: () => browser.close(),
  };
}
