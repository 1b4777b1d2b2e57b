import { foldDate } from '../../text/foldDate.ts';

/**
 * What is left of a text when its spelling, spaces, marks, ZWNJ, tatweel and punctuation do not count: the letters and
 * figures, in lower case, in one row. For comparing what a letterhead prints with what the publication is called.
 */
export function foldLetters(text: string): string {
  return foldWords(text).join('');
}

/** The same, word by word. */
export function foldWords(text: string): string[] {
  return (
    foldDate(text.replace(/[\u0640\u200b-\u200d]/g, ''))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .match(/\S+/gu) ?? []
  );
}

/** How many letters one text has that the other lacks, wherever they stand. */
export function letterDistance(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const letter of a) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of b) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  let distance = 0;
  for (const count of counts.values()) distance += Math.abs(count);
  return distance;
}
