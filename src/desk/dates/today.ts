import type { Day } from '../../language/calendar.ts';

/** The day that the machine's clock shows, and one that many days later. */
export function today(later = 0): Day {
  return new Date(Date.now() + later * 864e5).toISOString().slice(0, 10);
}
