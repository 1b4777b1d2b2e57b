/** The calendar day of a moment on this device, `YYYY-MM-DD`. @param at milliseconds since 1970; of a wrong clock, too */
export function dayOf(at: number): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '1970-01-01';
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
