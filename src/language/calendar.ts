import { d2g, d2j, g2d, isValidJalaaliDate, j2d } from 'jalaali-js';

/** A calendar day, ISO 8601 `YYYY-MM-DD`, Gregorian: no time, no zone. */
export type Day = string;

export type Calendar = 'gregorian' | 'solar' | 'lunar';

/** A day of some calendar; months count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Every day in this range converts into all three calendars: the solar rule ends in 3798.
const firstYear = 1000;
const lastYear = 3000;

// Julian Day Number of 1 Muharram 1: Friday, 16 July 622 of the Julian calendar.
const lunarEpoch = 1948440;

/** Reads a day strictly: `YYYY-MM-DD` in ASCII digits, a day that exists, from the year 1000 to 3000. */
export function parseDay(text: string): CivilDate | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return undefined;
  return day <= gregorianMonthLength(year, month) ? { year, month, day } : undefined;
}

/** Says whether a text is a day as `parseDay` reads it. */
export function isDay(text: string): boolean {
  return parseDay(text) !== undefined;
}

/** A day in the given calendar. Throws a RangeError for what is not a day. */
export function inCalendar(day: Day, calendar: Calendar): CivilDate {
  if (calendar === 'solar') return toSolarHijri(day);
  if (calendar === 'lunar') return toLunarHijri(day);
  return readDay(day);
}

/** A day in the Solar Hijri calendar: the months are Hamal … Hut. Throws a RangeError for what is not a day. */
export function toSolarHijri(day: Day): CivilDate {
  const { jy, jm, jd } = d2j(dayNumber(day));
  return { year: jy, month: jm, day: jd };
}

/** The day of a Solar Hijri date, or undefined when the numbers (they may come from an address) are not a date. */
export function fromSolarHijri(year: number, month: number, day: number): Day | undefined {
  if (![year, month, day].every(Number.isSafeInteger) || !isValidJalaaliDate(year, month, day))
    return undefined;
  const { gy, gm, gd } = d2g(j2d(year, month, day));
  const found = `${gy}-${String(gm).padStart(2, '0')}-${String(gd).padStart(2, '0')}`;
  return isDay(found) ? found : undefined;
}

/**
 * A day in the lunar Hijri calendar, computed: the arithmetic civil calendar (CLDR's islamic-civil), leap
 * years 2 5 7 10 13 16 18 21 24 26 29 of 30. Where the moon is observed, the day may differ by one or
 * two, so label it as computed. Throws a RangeError for what is not a day.
 */
export function toLunarHijri(day: Day): CivilDate {
  const elapsed = dayNumber(day) - lunarEpoch;
  const year = Math.floor((30 * elapsed + 10646) / 10631);
  const dayOfYear = elapsed - daysBeforeLunarYear(year);
  // Months of 30 and 29 days in turn; the leap day of the twelfth is the only exception.
  const month = Math.min(12, Math.floor((2 * dayOfYear) / 59) + 1);
  return { year, month, day: dayOfYear - Math.ceil(29.5 * (month - 1)) + 1 };
}

/** The weekday, 0 for Sunday to 6 for Saturday. Throws a RangeError for what is not a day. */
export function weekday(day: Day): number {
  return (dayNumber(day) + 1) % 7;
}

function daysBeforeLunarYear(year: number): number {
  return 354 * (year - 1) + Math.floor((11 * year + 3) / 30);
}

function gregorianMonthLength(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The Julian Day Number of a day. */
function dayNumber(day: Day): number {
  const date = readDay(day);
  return g2d(date.year, date.month, date.day);
}

function readDay(day: Day): CivilDate {
  const date = parseDay(day);
  if (!date) throw new RangeError(`Not a calendar day: ${day}`);
  return date;
}
