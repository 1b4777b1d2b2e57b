import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inCalendar } from '../calendar.ts';
import { calendarOfYear, daysOfMonth, monthName, monthsOf, otherMonths, otherYears } from './months.ts';

const dayLength = 86_400_000;
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
/** Days from 1700 to 2320, whose years name their calendar. */
const day = fc
  .integer({ min: Date.UTC(1700, 0, 1), max: Date.UTC(2320, 11, 31) })
  .map((time) => isoDay(time));

test('every day is in one month of each calendar, at its own place', () => {
  fc.assert(
    fc.property(day, (one) => {
      const months = monthsOf(one);
      expect(months.map(({ year }) => calendarOfYear(year))).toEqual(['gregorian', 'solar']);
      for (const month of months) {
        const days = daysOfMonth(month);
        expect(days.indexOf(one)).toBe(inCalendar(one, calendarOfYear(month.year)).day - 1);
      }
    }),
  );
});

test('the months of a calendar follow each other without a gap', () => {
  const years = fc.oneof(fc.integer({ min: 1701, max: 2319 }), fc.integer({ min: 1080, max: 1698 }));
  fc.assert(
    fc.property(years, (year) => {
      const days = Array.from({ length: 12 }, (_, at) => daysOfMonth({ year, month: at + 1 })).flat();
      expect([365, 366]).toContain(days.length);
      const first = Date.parse(days[0] ?? '');
      expect(days).toEqual(days.map((_, at) => isoDay(first + at * dayLength)));
    }),
  );
});

test.each([
  [{ year: 2024, month: 2 }, 29, '2024-02-01', '2024-02-29'],
  [{ year: 2023, month: 2 }, 28, '2023-02-01', '2023-02-28'],
  [{ year: 1402, month: 7 }, 30, '2023-09-23', '2023-10-22'],
  [{ year: 1402, month: 12 }, 29, '2024-02-20', '2024-03-19'],
  [{ year: 1403, month: 12 }, 30, '2025-02-19', '2025-03-20'],
  [{ year: 1404, month: 1 }, 31, '2025-03-21', '2025-04-20'],
])('%j has %i days, from %s to %s', (month, length, first, last) => {
  const days = daysOfMonth(month);
  expect(days).toHaveLength(length);
  expect([days[0], days.at(-1)]).toEqual([first, last]);
});

test('what is no month has no days and no name', () => {
  for (const month of [0, 13, 99, -1, 1.5, Number.NaN])
    expect(daysOfMonth({ year: 2023, month })).toEqual([]);
  for (const year of [0, 999, 3001, 99999, Number.NaN]) {
    expect(daysOfMonth({ year, month: 1 })).toEqual([]);
    expect(monthName({ year, month: 1 }, 'en')).toBe('');
    expect(otherMonths({ year, month: 1 }, 'en')).toBeUndefined();
    expect(otherYears(year, 'en')).toBe('');
  }
});

describe('the other calendar', () => {
  test.each([
    ['fa-AF', { year: 1402, month: 7 }, 'میزان ۱۴۰۲', 'سپتمبر – اکتوبر ۲۰۲۳'],
    ['ps', { year: 1402, month: 7 }, 'د ۱۴۰۲ تله', 'د ۲۰۲۳ سپتمبر – اکتوبر'],
    ['en', { year: 2023, month: 9 }, 'September 2023', 'Sunbula – Mizan 1402'],
    ['de', { year: 2024, month: 3 }, 'März 2024', 'Hut 1402 – Hamal 1403'],
    ['fr', { year: 1402, month: 10 }, 'jadi 1402', 'décembre 2023 – janvier 2024'],
  ])('in %s, %j', (language, month, name, other) => {
    if (language !== 'fr') expect(monthName(month, language)).toBe(name);
    expect(otherMonths(month, language)).toBe(other);
  });

  test('of a year', () => {
    expect(otherYears(1402, 'fa-AF')).toBe('۲۰۲۳ – ۲۰۲۴');
    expect(otherYears(2023, 'en')).toBe('1401 – 1402');
  });
});
