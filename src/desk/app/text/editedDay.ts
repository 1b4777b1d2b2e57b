import { fromSolarHijri, isDay } from '../../../language/calendar.ts';
import { toAsciiDigits } from '../../../language/numbers.ts';

/**
 * The day an editor means by figures, in any digits: `2023-09-29`, `29.09.2023`, `1402/7/7` and `۷.۷.۱۴۰۲` (Solar
 * Hijri by its year).
 *
 * @returns `YYYY-MM-DD`, or undefined if it is not a day or is ambiguous
 */
export function editedDay(typed: string): string | undefined {
  const parts = toAsciiDigits(typed.trim()).split(/\s*[-./،]\s*/);
  if (parts.length !== 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined;
  const yearFirst = (parts[0] ?? '').length === 4;
  // 3/4/2023 is one day in Europe and another in America.
  if (!yearFirst && typed.includes('/')) return undefined;
  const [year = 0, month = 0, day = 0] = (yearFirst ? parts : parts.toReversed()).map(Number);
  if (year > 1200 && year < 1700) return fromSolarHijri(year, month, day);
  const iso = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  return isDay(iso) ? iso : undefined;
}
