import { describe, expect, test } from 'vitest';
import { findLanguage, isLanguageTag } from './languages.ts';
import { languageAliases, languageTable } from './languageTable.ts';
import { formatNumber } from './numbers.ts';

const required =
  'fa-AF fa ps en de fr es it nl pt sv tr ru ar ur ckb ku ug sd he yi uz uz-Arab uz-Cyrl tk tg ky kk az hi bn pa ' +
  'pa-Arab pl cs sk hu ro bg uk el da nb no fi et lv lt sl hr sr bs sq ca eu ga id ms sw vi th zh zh-Hant ja ko ' +
  'hy ka';

describe('the table of languages', () => {
  test('has a row for every supported language, and none twice', () => {
    const tags = languageTable.map(([tag]) => tag);
    expect(tags).toEqual(expect.arrayContaining(required.split(' ')));
    expect(new Set(tags).size).toBe(tags.length);
  });

  test.each(languageTable.map((row) => [row[0], row] as const))('%s is complete', (tag, row) => {
    const [, name, script, quotes, grouping, numericDate] = row;
    expect(isLanguageTag(tag)).toBe(true);
    expect(tag).toBe(Intl.getCanonicalLocales(tag)[0]);
    expect(name.trim()).toBe(name);
    expect(name).not.toBe('');
    expect(script).toMatch(/^[A-Z][a-z]{3}$/);
    expect(quotes.every((mark) => mark !== '')).toBe(true);
    expect(grouping).toMatch(/^[.,٬\u00a0\u202f]5?$/);
    expect(numericDate.replace(/\W/g, '')).toMatch(/^(dmy|ymd)$/);
  });

  test.each(languageTable.map((row) => [row[0], row] as const))('%s agrees with CLDR', (tag, row) => {
    // Intl knows no rows for these, and answers with another language's.
    if (['haz', 'bal', 'tk-Arab', 'az-Arab'].includes(tag)) return;
    expect(new Intl.Locale(tag).maximize().script).toBe(row[2]);
    const cldr = new Intl.NumberFormat(tag);
    const indian = ['hi', 'bn', 'pa'].includes(tag);
    for (const value of indian ? [] : [0, 999, 1234, 12345, 1234567]) {
      expect(formatNumber(value, tag)).toBe(cldr.format(value));
    }
  });

  test('has no hyphen in a right-to-left date', () => {
    for (const [tag, , , , , numericDate] of languageTable) {
      if (findLanguage(tag)?.direction === 'rtl') expect(numericDate).not.toContain('-');
    }
  });

  test('has aliases that lead to a row, under no name of a row', () => {
    const tags = new Set(languageTable.map(([tag]) => tag));
    for (const [alias, tag] of Object.entries(languageAliases)) {
      expect(tags).toContain(tag);
      expect([...tags].map((known) => known.toLowerCase())).not.toContain(alias);
      expect(alias).toBe(alias.toLowerCase());
    }
  });
});
