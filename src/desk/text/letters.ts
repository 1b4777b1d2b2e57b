/** Whether a text is written in Arabic script, by most of its letters. */
export function isArabicScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return letters > 0 && arabic * 2 > letters;
}

/** Whether a text goes on from the one before: in a script with case, its first letter is a small one. */
export function beginsSmall(text: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(text) && !/^[^\p{L}]*\p{Ll}[.)]\s/u.test(text);
}

/** The letter that a list counts an item with, as a pattern's source: a, ب, and الف, which writes its first letter out. */
export const itemLetter = String.raw`(?:\p{L}|الف)`;

/** Whether a text's first letter has a case at all. */
export function hasCase(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && first.toLowerCase() !== first.toUpperCase();
}

/** The last words of a text, enough to find the place by. */
export function lastWords(text: string, count = 6): string {
  return text.trim().split(/\s+/).slice(-count).join(' ');
}

/** The first words of a text. */
export function firstWords(text: string, count = 6): string {
  return text.trim().split(/\s+/).slice(0, count).join(' ');
}
