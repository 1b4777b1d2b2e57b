import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CivilDate,
  fromSolarHijri,
  inCalendar,
  isDay,
  parseDay,
  toLunarHijri,
  toSolarHijri,
  weekday,
} from './calendar.ts';

const oneDay = 86_400_000;

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function intlCalendar(calendar: string): (time: number) => CivilDate {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, numeric);
  return (time) => {
    const parts = new Map(
      format.formatToParts(time).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
  };
}

describe('a day', () => {
  test('is read strictly', () => {
    expect(parseDay('2023-09-29')).toEqual({ year: 2023, month: 9, day: 29 });
    expect(parseDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parseDay('1000-01-01')).toEqual({ year: 1000, month: 1, day: 1 });
    expect(isDay('3000-12-31')).toBe(true);
  });

  test.each([
    ...['', '2023-02-29', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '2023-01-00', '2023-1-1'],
    ...[
      '23-09-29',
      '0999-12-31',
      '3001-01-01',
      '2023-09-29T00:00',
      ' 2023-09-29',
      '2023-09-29\n',
      '29.09.2023',
    ],
    ...['۲۰۲۳-۰۹-۲۹', '2023/09/29', '+2023-09-29', '12023-09-29'],
  ])('is not %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(isDay(text)).toBe(false);
    for (const convert of [toSolarHijri, toLunarHijri, weekday])
      expect(() => convert(text)).toThrow(RangeError);
  });

  test('is what the proleptic Gregorian calendar has, no more and no less', () => {
    const parts = [fc.integer({ min: 1000, max: 3000 }), fc.nat(13), fc.nat(32)] as const;
    fc.assert(
      fc.property(...parts, (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(Date.UTC(year, month - 1, day));
        expect(isDay(text)).toBe(date.toISOString().startsWith(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Solar Hijri', () => {
  test.each([
    ['2023-09-29', 1402, 7, 7],
    ['2024-03-19', 1402, 12, 29],
    ['2024-03-20', 1403, 1, 1],
    ['2025-03-20', 1403, 12, 30],
    ['2025-03-21', 1404, 1, 1],
    ['2026-03-20', 1404, 12, 29],
    ['2026-03-21', 1405, 1, 1],
  ])('%s is %d/%d/%d', (gregorian, year, month, day) => {
    expect(toSolarHijri(gregorian)).toEqual({ year, month, day });
    expect(fromSolarHijri(year, month, day)).toBe(gregorian);
  });

  test('agrees with Intl from 1850 to the Nowruz of 2124, where ICU takes another leap year', () => {
    const persian = intlCalendar('persian');
    const times = fc.integer({ min: Date.UTC(1850, 2, 21) / oneDay, max: Date.UTC(2124, 2, 19) / oneDay });
    fc.assert(
      fc.property(times, (number) => {
        expect(toSolarHijri(dayAt(number * oneDay))).toEqual(persian(number * oneDay));
      }),
      { numRuns: 5000 },
    );
  });

  test('goes there and comes back on every day there is', () => {
    const times = fc.integer({ min: Date.UTC(1000, 0, 1) / oneDay, max: Date.UTC(3000, 11, 31) / oneDay });
    fc.assert(
      fc.property(times, (number) => {
        const day = dayAt(number * oneDay);
        const { year, month, day: dayOfMonth } = toSolarHijri(day);
        expect(fromSolarHijri(year, month, dayOfMonth)).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [1404, 12, 30],
    [1402, 7, 31],
    [1402, 0, 1],
    [1402, 13, 1],
    [1402, 1, 32],
    [1402, 1, 0],
    [1402.5, 1, 1],
    [1402, 1, Number.NaN],
    [300, 1, 1],
    [3100, 1, 1],
    [999_999, 1, 1],
    [-5, 1, 1],
  ])('has no %d/%d/%d', (year, month, day) => {
    expect(fromSolarHijri(year, month, day)).toBeUndefined();
  });
});

describe('lunar Hijri', () => {
  test('29 September 2023 is 14 Rabi I 1445', () => {
    expect(toLunarHijri('2023-09-29')).toEqual({ year: 1445, month: 3, day: 14 });
  });

  test('agrees with Intl on every day from 1900 to 2100', () => {
    const civil = intlCalendar('islamic-civil');
    const differing: string[] = [];
    for (let time = Date.UTC(1900, 0, 1); time <= Date.UTC(2100, 11, 31); time += oneDay) {
      const ours = toLunarHijri(dayAt(time));
      const theirs = civil(time);
      if (ours.year !== theirs.year || ours.month !== theirs.month || ours.day !== theirs.day) {
        differing.push(dayAt(time));
      }
    }
    expect(differing).toEqual([]);
  });
});

test('inCalendar picks the calendar', () => {
  expect(inCalendar('2023-09-29', 'gregorian')).toEqual({ year: 2023, month: 9, day: 29 });
  expect(inCalendar('2023-09-29', 'solar')).toEqual({ year: 1402, month: 7, day: 7 });
  expect(inCalendar('2023-09-29', 'lunar')).toEqual({ year: 1445, month: 3, day: 14 });
  expect(() => inCalendar('2023-02-30', 'gregorian')).toThrow(RangeError);
});

test('weekdays count from Sunday', () => {
  expect(weekday('2023-09-29')).toBe(5);
  expect(weekday('2025-03-21')).toBe(5);
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 300_000 }), (number) => {
      const date = new Date(number * oneDay);
      expect(weekday(dayAt(number * oneDay))).toBe(date.getUTCDay());
    }),
  );
});
