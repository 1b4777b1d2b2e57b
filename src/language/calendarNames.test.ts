import { describe, expect, test } from 'vitest';
import { calendarNames, namingLanguage } from './calendarNames.ts';
import { chromeLanguages } from './chromeLanguages.ts';

function intlMonths(tag: string, calendar: string, from: number, step: number): (string | undefined)[] {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(`${tag}-u-ca-${calendar}`, options);
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(from + Math.round(month * step) * 86_400_000);
    return parts.find(({ type }) => type === 'month')?.value;
  });
}

/** Pashto has names of its own: CLDR writes them otherwise. */
const inCldr = chromeLanguages.filter((tag) => tag !== 'ps');

describe('calendar names', () => {
  test.each(chromeLanguages)('are complete, distinct and clean in %s', (language) => {
    const { months, monthsOblique, weekdays } = calendarNames(language);
    for (const names of [months, monthsOblique].flatMap((table) => Object.values(table))) {
      expect(names).toHaveLength(12);
      expect(new Set(names).size).toBe(12);
    }
    expect(new Set(weekdays).size).toBe(7);
    const all = [...Object.values(months).flat(), ...Object.values(monthsOblique).flat(), ...weekdays];
    for (const name of all) expect(name).toMatch(/^[\p{L}\u200c][\p{L}\u200c -]*\p{L}$/u);
  });

  test('use the letters of Persian, not their Arabic look-alikes', () => {
    const dari = calendarNames('fa-AF');
    expect(JSON.stringify(dari)).not.toMatch(/[يىكة]/);
    expect(JSON.stringify(calendarNames('ps'))).not.toMatch(/[ىكةگ]/);
  });

  test.each(inCldr)('of %s in the Gregorian calendar are CLDR’s', (tag) => {
    const expected = intlMonths(tag, 'gregory', Date.UTC(2023, 0, 15), 30.4);
    expect(calendarNames(tag).months.gregorian).toEqual(expected);
  });

  test('of Dari in the lunar calendar are CLDR’s', () => {
    const expected = intlMonths('fa-AF', 'islamic-civil', Date.UTC(2023, 7, 1), 29.5);
    expect(calendarNames('fa-AF').months.lunar).toEqual(expected);
  });

  test('differ from CLDR in the Solar Hijri months by a hamza in Dari, by the Pashto گ in Pashto', () => {
    const from = Date.UTC(2023, 3, 5);
    const dari = intlMonths('fa-AF', 'persian', from, 30.5).map((name) => name?.replace('سنبلهٔ', 'سنبله'));
    const pashto = intlMonths('ps', 'persian', from, 30.5).map((name) => name?.replace('گ', 'ګ'));
    expect(calendarNames('fa-AF').months.solar).toEqual(dari);
    expect(calendarNames('ps').months.solar).toEqual(pashto);
  });

  test.each(inCldr)('of the weekdays of %s are CLDR’s', (tag) => {
    const format = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
    const sunday = Date.UTC(2023, 0, 1);
    const expected = Array.from({ length: 7 }, (_, day) => format.format(sunday + day * 86_400_000));
    expect(calendarNames(tag).weekdays).toEqual(expected);
  });
});

test.each([
  ['fa-AF', 'fa-AF'],
  ['fa', 'fa-AF'],
  ['prs', 'fa-AF'],
  ['en-US', 'en'],
  ['de-AT', 'de'],
  ['es', undefined],
  ['tlh', undefined],
  ['constructor', undefined],
])('%s is named in %s', (tag, naming) => {
  expect(namingLanguage(tag)).toBe(naming);
});
