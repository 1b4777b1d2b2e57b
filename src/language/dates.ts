import { type Calendar, type Day, inCalendar, weekday } from './calendar.ts';
import { calendarNames, namingLanguage } from './calendarNames.ts';
import type { ChromeLanguage } from './chromeLanguages.ts';
import { languageOf } from './languages.ts';
import { toDigits } from './numbers.ts';

/** long: ۷ میزان ۱۴۰۲; full: with the weekday; month: without the day. */
export type DayStyle = 'long' | 'full' | 'month';

type Parts = Readonly<Record<'weekday' | 'day' | 'month' | 'obliqueMonth' | 'year', string>>;

const plain = { long: '{day} {month} {year}', month: '{month} {year}' };

const patterns: Readonly<Record<ChromeLanguage, Readonly<Record<DayStyle, string>>>> = {
  'fa-AF': { ...plain, full: '{weekday}، {day} {month} {year}' },
  // A native reader has yet to confirm the Pashto order.
  ps: {
    long: 'د {year} د {obliqueMonth} {day}',
    month: 'د {year} {month}',
    full: '{weekday}، د {year} د {obliqueMonth} {day}',
  },
  en: { ...plain, full: '{weekday}, {day} {month} {year}' },
  de: { long: '{day}. {month} {year}', month: plain.month, full: '{weekday}, {day}. {month} {year}' },
  fr: { ...plain, full: '{weekday} {day} {month} {year}' },
};

const homeCalendars: Readonly<Record<ChromeLanguage, Calendar>> = {
  'fa-AF': 'solar',
  ps: 'solar',
  en: 'gregorian',
  de: 'gregorian',
  fr: 'gregorian',
};

/** The calendar that readers of a language use: Solar Hijri for Dari, Persian and Pashto. */
export function homeCalendar(tag: string): Calendar {
  const naming = namingLanguage(tag);
  return naming ? homeCalendars[naming] : 'gregorian';
}

/**
 * Writes a day for people, in the words and digits of a language. A language without month names gets
 * figures in its own order. For machines write the Day itself. Throws a RangeError for what is not a day.
 */
export function formatDay(
  day: Day,
  tag: string,
  calendar: Calendar = homeCalendar(tag),
  style: DayStyle = 'long',
): string {
  const date = inCalendar(day, calendar);
  const naming = namingLanguage(tag);
  if (!naming) return inFigures(date.year, date.month, tag, style === 'month' ? undefined : date.day);
  return fill(patterns[naming][style], {
    ...monthParts(date.year, date.month, naming, calendar),
    weekday: calendarNames(naming).weekdays[weekday(day)] ?? '',
    day: naming === 'fr' && date.day === 1 ? '1er' : toDigits(String(date.day), naming),
  });
}

/** The label of a month in an archive: میزان ۱۴۰۲. Throws a RangeError for a month not from 1 to 12. */
export function formatMonth(year: number, month: number, tag: string, calendar: Calendar): string {
  if (!Number.isInteger(month) || month < 1 || month > 12) throw new RangeError(`Not a month: ${month}`);
  const naming = namingLanguage(tag);
  if (!naming) return inFigures(year, month, tag);
  return fill(patterns[naming].month, { ...monthParts(year, month, naming, calendar), weekday: '', day: '' });
}

/** The label of a year in an archive: the language's digits, never grouped. */
export function formatYear(year: number, tag: string): string {
  return toDigits(String(year), tag);
}

function monthParts(year: number, month: number, naming: ChromeLanguage, calendar: Calendar) {
  const { months, monthsOblique } = calendarNames(naming);
  return {
    year: formatYear(year, naming),
    month: months[calendar][month - 1] ?? '',
    obliqueMonth: monthsOblique[calendar][month - 1] ?? '',
  };
}

function inFigures(year: number, month: number, tag: string, day?: number): string {
  const { numericDate } = languageOf(tag);
  // Without a day its placeholder goes too, with the separator that joins it to its neighbour.
  const pattern = day === undefined ? numericDate.replace(/^d\W+|\W+d(?=\W*$)/, '') : numericDate;
  const parts: Record<string, number> = { y: year, m: month, d: day ?? 0 };
  return toDigits(
    pattern.replace(/[ymd]/g, (part) => String(parts[part]).padStart(2, '0')),
    tag,
  );
}

function fill(pattern: string, parts: Parts): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: keyof Parts) => parts[name]);
}
