import { inCalendar } from '../../language/calendar.ts';
import type { Hit } from './combine.ts';

const millisecondsADay = 86_400_000;

/** A day as documents have it: days since 1970. @param day ISO 8601 */
export function dayNumber(day: string): number {
  return Date.parse(day) / millisecondsADay;
}

/** The years of everything that was found, newest first: the Gregorian ones, then the Solar Hijri ones. */
export function yearsOfHits(hits: readonly Hit[]): number[] {
  const years = new Set([...new Set(hits.map(({ day }) => day))].flatMap(yearsOf));
  return [...years].sort((a, b) => b - a);
}

/** What was found in a year, of the calendar that its number says (`SearchQuery`). */
export function hitsOfYear(hits: readonly Hit[], year: number): Hit[] {
  const known = new Map<number, boolean>();
  return hits.filter(({ day }) => {
    const isIn = known.get(day) ?? yearsOf(day).includes(year);
    known.set(day, isIn);
    return isIn;
  });
}

function yearsOf(day: number): number[] {
  return yearsOfDay(new Date(day * millisecondsADay).toISOString().slice(0, 10));
}

/** The Gregorian and the Solar Hijri year of a day, ISO 8601. */
export function yearsOfDay(day: string): number[] {
  return (['gregorian', 'solar'] as const).map((calendar) => inCalendar(day, calendar).year);
}
