import { isDay } from '../../language/calendar.ts';
import { findDays, type ParsedDay, parseDay } from './parseDay.ts';

const longest = 100;

/**
 * Reads a day from a field that is meant for a day: an ISO date or time (the day of its own zone), `20240312`, an email's date,
 * or a day as people write it.
 *
 * @param language BCP 47: it settles which of 3/4/2023 is the month
 */
export function machineDay(text: string, language?: string): ParsedDay | undefined {
  const [, year, month, day] = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  if (Number(year) > 1700 && isDay(date)) return { date, certain: true };
  const line = text.slice(0, longest);
  const [found] = findDays(line, language);
  return parseDay(line, language) ?? (found && { date: found.date, certain: found.certain });
}
