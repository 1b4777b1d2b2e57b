import { type Day, fromSolarHijri, isDay } from '../calendar.ts';
import { calendarNames } from '../calendarNames.ts';
import { chromeLanguages } from '../chromeLanguages.ts';
import { foldText } from '../fold.ts';

/** A year before this one is counted in the Solar Hijri calendar. */
const firstGregorianYear = 1700;

/** A day that is written in a query. */
export interface TypedDay {
  day: Day;
  /** Where it stands in the folded text, up to, not with, `end`. */
  start: number;
  end: number;
}

/**
 * The days that are written in a query with their year: in figures, the year first or last, or with the month's name in a language of
 * the chrome; Gregorian or Solar Hijri by the year.
 *
 * @param folded as {@link foldText} folds
 */
export function typedDays(folded: string): TypedDay[] {
  const found: TypedDay[] = [];
  const add = (match: RegExpMatchArray, year: string, month: number, day: string) => {
    const start = match.index ?? 0;
    const read = dayOf(Number(year), month, Number(day));
    if (read && found.every((other) => other.end <= start || other.start >= start + match[0].length))
      found.push({ day: read, start, end: start + match[0].length });
  };
  for (const match of folded.matchAll(/(?<![\d./-])(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?![\d./-])/g))
    add(match, match[1] ?? '', Number(match[2]), match[3] ?? '');
  for (const match of folded.matchAll(/(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?![\d./-])/g))
    add(match, match[3] ?? '', Number(match[2]), match[1] ?? '');
  for (const match of folded.matchAll(
    /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er)?[\s,،]*(?:(?:of|de|د)\s+)?([\p{L}]+)[\s,،]*(\d{4})(?!\d)/gu,
  ))
    for (const month of monthsNamed(match[2] ?? '', match[3] ?? ''))
      add(match, match[3] ?? '', month, match[1] ?? '');
  for (const match of folded.matchAll(
    /(?<![\p{L}\d])([\p{L}]+)\s*(\d{1,2})(?:st|nd|rd|th)?[\s,،]+(\d{4})(?!\d)/gu,
  ))
    for (const month of monthsNamed(match[1] ?? '', match[3] ?? ''))
      add(match, match[3] ?? '', month, match[2] ?? '');
  return found;
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < firstGregorianYear) return fromSolarHijri(year, month, day);
  const read = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(read) ? read : undefined;
}

/** The month of a name, in the calendar of the year; names of the Iranian months too. */
function monthsNamed(name: string, year: string): number[] {
  const calendar = Number(year) < firstGregorianYear ? 'solar' : 'gregorian';
  const lists = chromeLanguages
    .map(calendarNames)
    .flatMap((names) => [names.months[calendar], names.monthsOblique[calendar]]);
  if (calendar === 'solar') lists.push(iranianMonths);
  for (const months of lists) {
    const at = months.findIndex((month) => foldText(month) === name);
    if (at >= 0) return [at + 1];
  }
  return [];
}

const iranianMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
