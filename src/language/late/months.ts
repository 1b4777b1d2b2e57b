import { type Calendar, type CivilDate, type Day, fromSolarHijri, inCalendar, isDay } from '../calendar.ts';
import type { ChromeLanguage } from '../chromeLanguages.ts';
import { formatDay, formatYear } from '../dates.ts';

/** Where the years of an address change their calendar: numbers below are Solar Hijri years (until 2321), others Gregorian ones. */
const firstGregorianYear = 1700;

/** The calendar that a year in an address is counted in: 1402 is Solar Hijri, 2023 Gregorian. */
export function calendarOfYear(year: number): Calendar {
  return year < firstGregorianYear ? 'solar' : 'gregorian';
}

/**
 * The months that a day is in, the Gregorian one first. A month whose year would be taken for one of the other calendar is left
 * out, which no day from 1700 to 2320 has. Throws a RangeError for what is not a day.
 */
export function monthsOf(day: Day): CivilDate[] {
  return (['gregorian', 'solar'] as const).flatMap((calendar) => {
    const date = inCalendar(day, calendar);
    return calendarOfYear(date.year) === calendar ? [date] : [];
  });
}

/** A month as addresses name it: the year says in which calendar (`calendarOfYear`). Months count from 1. */
export interface Month {
  year: number;
  month: number;
}

/** What the calendars of the archive are called, beside the names of their months (`calendarNames.ts`). */
export const calendarTitles: Readonly<
  Record<ChromeLanguage, Readonly<Record<Exclude<Calendar, 'lunar'>, string>>>
> = {
  'fa-AF': { solar: 'هجری شمسی', gregorian: 'میلادی' },
  ps: { solar: 'لمریز هجري', gregorian: 'زېږدیز' },
  en: { solar: 'Solar Hijri', gregorian: 'Gregorian' },
  de: { solar: 'Solar-Hidschri', gregorian: 'Gregorianisch' },
  fr: { solar: 'Hégirien solaire', gregorian: 'Grégorien' },
};

const dayLength = 86_400_000;

/** The days of a month in order; none where the numbers, which may come from an address, are not a month. */
export function daysOfMonth(asked: Month): Day[] {
  const first = firstDay(asked);
  if (first === undefined) return [];
  const from = Date.parse(first);
  const days = Array.from({ length: 31 }, (_, at) =>
    new Date(from + at * dayLength).toISOString().slice(0, 10),
  );
  const calendar = calendarOfYear(asked.year);
  return days.filter((day, at) => at < 28 || inCalendar(day, calendar).month === asked.month);
}

/** A month's first day; undefined where the numbers are not a month. */
function firstDay({ year, month }: Month): Day | undefined {
  if (!(year >= 1000 && year <= 3000)) return undefined;
  if (calendarOfYear(year) === 'solar') return fromSolarHijri(year, month, 1);
  const day = `${year}-${String(month).padStart(2, '0')}-01`;
  return isDay(day) ? day : undefined;
}

/** A month in words: میزان ۱۴۰۲. Empty where the numbers are not a month. */
export function monthName(month: Month, tag: string): string {
  const first = firstDay(month);
  return first === undefined ? '' : formatDay(first, tag, calendarOfYear(month.year), 'month');
}

/**
 * The months of the other calendar that a month reaches into: سپتمبر – اکتوبر ۲۰۲۳. A year that both share is written once.
 * Undefined where the numbers are not a month.
 */
export function otherMonths(asked: Month, tag: string): string | undefined {
  const days = daysOfMonth(asked);
  const own = calendarOfYear(asked.year);
  const [from, to] = [days[0], days.at(-1)].map((day) =>
    day === undefined ? undefined : monthsOf(day).find(({ year }) => calendarOfYear(year) !== own),
  );
  if (!from || !to) return undefined;
  const [first, last] = [monthName(from, tag), monthName(to, tag)];
  if (first === last) return first;
  if (from.year !== to.year) return `${first} – ${last}`;
  // The year stands before or behind the month, whichever the language does.
  const [words, others] = [first.split(' '), last.split(' ')];
  const isLater = words[0] === others[0];
  const differing = (one: string[], other: string[]) => one.filter((word) => !other.includes(word)).join(' ');
  return isLater ? `${first} – ${differing(others, words)}` : `${differing(words, others)} – ${last}`;
}

/** The years of the other calendar that a year reaches into: ۱۴۰۱ – ۱۴۰۲. Empty for a year that no day is in. */
export function otherYears(year: number, tag: string): string {
  const ends = [daysOfMonth({ year, month: 1 })[0], daysOfMonth({ year, month: 12 }).at(-1)];
  const years = ends.flatMap((day) => (day === undefined ? [] : monthsOf(day).map((month) => month.year)));
  const others = new Set(years.filter((other) => calendarOfYear(other) !== calendarOfYear(year)));
  return [...others].map((other) => formatYear(other, tag)).join(' – ');
}
