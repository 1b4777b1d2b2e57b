/** The calendar's day where the desk stands, YYYY-MM-DD: at midnight a day begins by the editor's clock, not by Greenwich's. */
export function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
