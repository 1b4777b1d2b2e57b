import { isArabicScript } from './letters.ts';

const gap = /\s+[*٭✽۞]{1,3}\s+|[ \u00a0]*\t[\t \u00a0]*|[ \u00a0]{3,}/;

/** The two hemistichs of a line that a tabulator or a wide gap parts in two halves of about one length; else nothing. */
export function hemistichsOf(line: string): [string, string] | undefined {
  const halves = line.trim().split(gap);
  const [first, second] = halves.map((half) => half.trim());
  if (halves.length !== 2 || !first || !second || line.includes('\n')) return undefined;
  return isHemistich(first) && isHemistich(second) && sameMeasure(first, second)
    ? [first, second]
    : undefined;
}

/** Whether a line is a bayt: two hemistichs with a gap between them. */
export function isBaytLine(line: string): boolean {
  return hemistichsOf(line) !== undefined;
}

/** Whether a text can be one hemistich: a few words without the end of a sentence inside. */
export function isHemistich(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  const least = isArabicScript(text) ? 2 : 3;
  return (
    words >= least && words <= 14 && text.length <= 80 && /\p{L}/u.test(text) && !/[.۔:]\s+\S/.test(text)
  );
}

function sameMeasure(first: string, second: string): boolean {
  const bare = (text: string) => text.replace(/[\p{M}\s\u200c]/gu, '').length;
  const [a, b] = [bare(first), bare(second)];
  return Math.min(a, b) / Math.max(a, b) >= 0.5;
}
