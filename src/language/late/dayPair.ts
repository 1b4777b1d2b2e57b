import type { Day } from '../calendar.ts';
import { formatDay, homeCalendar } from '../dates.ts';

/**
 * A day in the language's home calendar, and the Gregorian in brackets where that is another:
 * ۷ میزان ۱۴۰۲ (۲۹ سپتمبر ۲۰۲۳). Throws a RangeError for what is not a day.
 */
export function formatDayPair(day: Day, tag: string): string {
  const home = homeCalendar(tag);
  const first = formatDay(day, tag, home);
  return home === 'gregorian' ? first : `${first} (${formatDay(day, tag, 'gregorian')})`;
}
