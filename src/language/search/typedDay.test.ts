import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inCalendar } from '../calendar.ts';
import { calendarNames } from '../calendarNames.ts';
import { chromeLanguages } from '../chromeLanguages.ts';
import { foldText } from '../fold.ts';
import { typedDays } from './typedDay.ts';

const daysIn = (text: string) => typedDays(foldText(text)).map(({ day }) => day);

test.each([
  '1402/07/07',
  '۱۴۰۲/۷/۷',
  '١٤٠٢-٧-٧',
  '۷ میزان ۱۴۰۲',
  'میزان ۷، ۱۴۰۲',
  '۷ مهر ۱۴۰۲',
  'د تلې ۷، ۱۴۰۲',
  '2023-09-29',
  '29.09.2023',
  '29/9/2023',
  '29 September 2023',
  'September 29, 2023',
  '29. September 2023',
  '29 septembre 2023',
  '۲۹ سپتمبر ۲۰۲۳',
])('%s is 29 September 2023', (text) => {
  expect(daysIn(text)).toEqual(['2023-09-29']);
});

test.each([
  '2023',
  '1402',
  '31.02.2023',
  '1402/13/01',
  'September 2023',
  '192.168.10.2023',
  '3 Foo 2023',
  '',
])('%j is not a day', (text) => {
  expect(daysIn(text)).toEqual([]);
});

test('a day is read in every language of the chrome and both calendars', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(
      days,
      fc.constantFrom(...chromeLanguages),
      fc.constantFrom('solar' as const, 'gregorian' as const),
      (date, language, calendar) => {
        const day = date.toISOString().slice(0, 10);
        const civil = inCalendar(day, calendar);
        const month = calendarNames(language).months[calendar][civil.month - 1];
        expect(daysIn(`x ${civil.day} ${month} ${civil.year} y`)).toEqual([day]);
        expect(daysIn(`${civil.year}/${civil.month}/${civil.day}`)).toEqual([day]);
      },
    ),
  );
});

test('anything may be typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0129./- ،aمیزان') }), (text) => {
      for (const { start, end } of typedDays(text)) expect(end).toBeGreaterThan(start);
    }),
  );
});
