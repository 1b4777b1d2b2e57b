import { medianOf } from '../median.ts';

/** Figures as their median and range: `12 (10–15)`. What could not be measured is a dash. */
export function spread(figures: readonly number[], digits = 0): string {
  const known = figures.filter((figure) => !Number.isNaN(figure));
  if (known.length === 0) return '–';
  const [median, least, most] = [medianOf(known), Math.min(...known), Math.max(...known)];
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
