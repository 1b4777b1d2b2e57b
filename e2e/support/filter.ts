import type { Locator, Page } from '@playwright/test';
import type { ChromeLanguage } from '../../src/language/chromeLanguages.ts';
import { words } from './words.ts';

/** The filter of sections and languages. */
export function filterOf(page: Page, language: ChromeLanguage = 'fa-AF'): Locator {
  return page.getByRole('navigation', { name: words[language]['filter.label'] });
}

/** The filter with its links to be seen: on a phone a reader presses its line first. */
export async function openFilter(page: Page, language?: ChromeLanguage): Promise<Locator> {
  const filter = filterOf(page, language);
  const line = filter.getByRole('button');
  await filter.waitFor();
  if (await line.isVisible()) await line.click();
  return filter;
}
