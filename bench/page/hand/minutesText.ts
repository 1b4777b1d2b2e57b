import { defaultChromeLanguage } from '../../../src/language/chromeLanguages.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import { readingMinutes } from '../../../src/list/readingMinutes.ts';
import { defaultTranslation } from '../../../src/press/head/defaultTranslation.ts';

/** How long an article takes to read, as the reader's pages say it. */
export function minutesText(words: number, language: string): string {
  const minutes = formatNumber(readingMinutes(words, language), defaultChromeLanguage);
  return defaultTranslation('minutes_other').text.replace(/\{\{.*\}\}/, () => minutes);
}
