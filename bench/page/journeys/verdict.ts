/** Whether a figure is within its limit, as the tables say it. */
export function verdict(figure: number, most: number): string {
  return `${figure <= most ? 'held' : 'MISSED'}: at most ${most}`;
}
