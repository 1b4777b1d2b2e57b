import { expect, test } from 'vitest';
import { languages } from '../../language/languages.ts';
import { hreflangOf, openGraphLocale } from './webLanguage.ts';

test.each([
  ['fa-AF', 'fa-AF', 'fa_AF'],
  ['prs', 'fa-AF', 'fa_AF'],
  ['fa', 'fa', 'fa_IR'],
  ['ps', 'ps', 'ps_AF'],
  ['uz-Arab', 'uz-Arab', 'uz_AF'],
  ['EN', 'en', 'en_US'],
  ['de-AT', 'de-AT', 'de_AT'],
  ['de-1996', 'de', 'de_DE'],
  ['zh-cmn', 'zh', 'zh_CN'],
  ['tlh', 'tlh', 'tlh'],
  ['x-own', undefined, undefined],
])('%s is %s in hreflang and %s in Open Graph', (tag, hreflang, locale) => {
  expect(hreflangOf(tag)).toBe(hreflang);
  expect(openGraphLocale(tag)).toBe(locale);
});

test('every language of the table has both codes', () => {
  for (const { tag } of languages) {
    expect(hreflangOf(tag)).toBe(tag);
    expect(openGraphLocale(tag)).toMatch(/^[a-z]{2,3}_([A-Z]{2}|\d{3})$/);
  }
});
