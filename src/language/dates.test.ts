import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chromeLanguages } from './chromeLanguages.ts';
import { formatDay, formatMonth, formatYear, homeCalendar } from './dates.ts';
import { languageOf, languages } from './languages.ts';
import { formatDayPair } from './late/dayPair.ts';

const day = '2023-09-29';

describe('formatDay', () => {
  test.each([
    ['fa-AF', 'solar', 'long', '۷ میزان ۱۴۰۲'],
    ['fa-AF', 'solar', 'full', 'جمعه، ۷ میزان ۱۴۰۲'],
    ['fa-AF', 'solar', 'month', 'میزان ۱۴۰۲'],
    ['fa-AF', 'gregorian', 'long', '۲۹ سپتمبر ۲۰۲۳'],
    ['fa-AF', 'lunar', 'long', '۱۴ ربیع‌الاول ۱۴۴۵'],
    ['ps', 'solar', 'long', 'د ۱۴۰۲ د تلې ۷'],
    ['ps', 'solar', 'full', 'جمعه، د ۱۴۰۲ د تلې ۷'],
    ['ps', 'solar', 'month', 'د ۱۴۰۲ تله'],
    ['ps', 'gregorian', 'long', 'د ۲۰۲۳ د سپتمبر ۲۹'],
    ['en', 'gregorian', 'long', '29 September 2023'],
    ['en', 'gregorian', 'full', 'Friday, 29 September 2023'],
    ['en', 'solar', 'long', '7 Mizan 1402'],
    ['en', 'lunar', 'long', '14 Rabi I 1445'],
    ['de', 'gregorian', 'long', '29. September 2023'],
    ['de', 'gregorian', 'full', 'Freitag, 29. September 2023'],
    ['de', 'gregorian', 'month', 'September 2023'],
    ['fr', 'gregorian', 'long', '29 septembre 2023'],
    ['fr', 'gregorian', 'full', 'vendredi 29 septembre 2023'],
    ['es', 'gregorian', 'long', '29/09/2023'],
    ['ru', 'gregorian', 'full', '29.09.2023'],
    ['ru', 'gregorian', 'month', '09.2023'],
    ['sv', 'gregorian', 'long', '2023-09-29'],
    ['sv', 'gregorian', 'month', '2023-09'],
    ['hu', 'gregorian', 'month', '2023. 09.'],
    ['hr', 'gregorian', 'month', '09.2023.'],
    ['uz-Arab', 'solar', 'long', '۱۴۰۲/۰۷/۰۷'],
    ['ckb', 'gregorian', 'long', '٢٩/٠٩/٢٠٢٣'],
    ['tlh', 'gregorian', 'long', '2023-09-29'],
  ] as const)('writes in %s, %s, %s', (tag, calendar, style, written) => {
    expect(formatDay(day, tag, calendar, style)).toBe(written);
  });

  test('starts from the home calendar, for aliases and regions too', () => {
    expect(formatDay(day, 'prs')).toBe('۷ میزان ۱۴۰۲');
    expect(formatDay(day, 'fa')).toBe('۷ میزان ۱۴۰۲');
    expect(formatDay(day, 'de-AT')).toBe('29. September 2023');
  });

  test('keeps the solar year to its last day', () => {
    expect(formatDay('2025-03-20', 'fa-AF')).toBe('۳۰ حوت ۱۴۰۳');
    expect(formatDay('2025-03-21', 'fa-AF')).toBe('۱ حمل ۱۴۰۴');
    expect(formatDay('2026-03-21', 'fa-AF')).toBe('۱ حمل ۱۴۰۵');
  });

  test.each(chromeLanguages.filter((tag) => languageOf(tag).script === 'Latn'))(
    'writes the first and the 29th as CLDR does in %s, but for the French “1er”',
    (tag) => {
      const format = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
      for (const one of ['2023-09-01', '2023-09-29']) {
        const written = format.format(new Date(one));
        expect(formatDay(one, tag)).toBe(tag === 'fr' ? written.replace(/^1 /, '1er ') : written);
      }
    },
  );

  test('calls the first of a month “1er” in French, and no other day', () => {
    expect(formatDay('2023-08-01', 'fr')).toBe('1er août 2023');
    expect(formatDay('2023-08-11', 'fr')).toBe('11 août 2023');
  });

  test.each(['', '29.09.2023', '2023-02-30'])('refuses %j', (text) => {
    expect(() => formatDay(text, 'fa-AF')).toThrow(RangeError);
  });

  test('leaves no placeholder and no Latin digit in Dari or Pashto, in any calendar', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('3000-12-31'), noInvalidDate: true });
    const calendars = fc.constantFrom('gregorian', 'solar', 'lunar' as const);
    fc.assert(
      fc.property(days, fc.constantFrom(...languages), calendars, (date, { tag, digits }, calendar) => {
        for (const style of ['long', 'full', 'month'] as const) {
          const written = formatDay(date.toISOString().slice(0, 10), tag, calendar, style);
          expect(written).not.toMatch(/[{}]|undefined|NaN|^\s|\s$|\s\s/);
          if (digits !== 'latin') expect(written).not.toMatch(/[0-9]/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('the pair adds the Gregorian day where home counts otherwise', () => {
  expect(formatDayPair(day, 'fa-AF')).toBe('۷ میزان ۱۴۰۲ (۲۹ سپتمبر ۲۰۲۳)');
  expect(formatDayPair(day, 'ps')).toBe('د ۱۴۰۲ د تلې ۷ (د ۲۰۲۳ د سپتمبر ۲۹)');
  expect(formatDayPair(day, 'en')).toBe('29 September 2023');
});

test('home is Solar Hijri for Dari, Persian and Pashto', () => {
  expect(['fa-AF', 'fa', 'prs', 'ps', 'ps-PK'].map(homeCalendar)).toEqual(Array(5).fill('solar'));
  expect(['en', 'uz-Arab', 'ar', 'tlh'].map(homeCalendar)).toEqual(Array(4).fill('gregorian'));
});

test('archives label months and years', () => {
  expect(formatMonth(1402, 7, 'fa-AF', 'solar')).toBe('میزان ۱۴۰۲');
  expect(formatMonth(1402, 7, 'ps', 'solar')).toBe('د ۱۴۰۲ تله');
  expect(formatMonth(2023, 9, 'fr', 'gregorian')).toBe('septembre 2023');
  expect(formatMonth(2023, 9, 'it', 'gregorian')).toBe('09/2023');
  expect(formatYear(1402, 'fa-AF')).toBe('۱۴۰۲');
  expect(formatYear(2023, 'de')).toBe('2023');
});

test.each([0, 13, 1.5, Number.NaN])('%d is not a month', (month) => {
  expect(() => formatMonth(1402, month, 'fa-AF', 'solar')).toThrow(RangeError);
});
