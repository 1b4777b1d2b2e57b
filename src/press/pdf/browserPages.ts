import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from 'playwright';
import type { ChromeLanguage } from '../../language/chromeLanguages.ts';
import { settingsKey } from '../../settings/settingsKey.ts';
import { chromiumPath, launchOptions } from '../../testing/chromium.ts';
import { PrintableError } from '../system/PrintableError.ts';

/**
 * Opens the tests' browser.
 *
 * @throws {PrintableError} where there is none, with how to get one
 */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(chromiumPath() ?? chromium.executablePath()))
    throw new PrintableError(
      [
        'Printing needs a browser, and there is none here.',
        '  On Debian or Ubuntu:  sudo apt-get install chromium-headless-shell (or chromium)',
        '  Anywhere else:        npx playwright install chromium',
        'or name one that you have:  CHROMIUM_PATH=/path/to/chromium npm run pdf -- ID…',
      ].join('\n'),
    );
  return chromium.launch(launchOptions());
}

/** On the screen a face that comes late is not used; on paper the text waits for it. */
async function waitForFaces(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
  await route.fulfill({ response, body });
}

/** Pages of a browser, one context for each chrome language and so one cache; a page is used again. */
export class BrowserPages {
  readonly #browser: Browser;
  readonly #contexts = new Map<ChromeLanguage, Promise<BrowserContext>>();
  readonly #idle = new Map<ChromeLanguage, Page[]>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Lends a page to some work. After a failure it is not used again. */
  async use<Result>(chrome: ChromeLanguage, work: (page: Page) => Promise<Result>): Promise<Result> {
    const idle = this.#idle.get(chrome) ?? [];
    this.#idle.set(chrome, idle);
    const page = idle.pop() ?? (await (await this.#contextOf(chrome)).newPage());
    try {
      const result = await work(page);
      idle.push(page);
      return result;
    } catch (error) {
      await page.close().catch(() => undefined);
      throw error;
    }
  }

  #contextOf(chrome: ChromeLanguage): Promise<BrowserContext> {
    const known = this.#contexts.get(chrome) ?? this.#newContext(chrome);
    this.#contexts.set(chrome, known);
    return known;
  }

  async #newContext(chrome: ChromeLanguage): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      serviceWorkers: 'block',
      // The pages' policy knows their style by its hash.
      bypassCSP: true,
    });
    // A page's address has no extension.
    await context.route(/\/[^/.?]*(?:\?.*)?$/, waitForFaces);
    const settings: [key: string, value: string] = [settingsKey, JSON.stringify({ chrome })];
    await context.addInitScript(([key, value]) => localStorage.setItem(key, value), settings);
    return context;
  }
}
