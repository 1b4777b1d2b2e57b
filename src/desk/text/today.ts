import type { Day } from '../../language/calendar.ts';

/**
 * The day on the machine's own clock: at midnight a day begins where the editor is, not in Greenwich.
 *
 * @param later so many days after that
 */
export function today(later = 0, now = new Date()): Day {
  const there = new Date(now.getFullYear(), now.getMonth(), now.getDate() + later);
  const parts = [there.getFullYear(), there.getMonth() + 1, there.getDate()];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
