import { plainText } from '../contract/text/plainText.ts';
import type { Text } from '../contract/text/textSchema.ts';

/**
 * How a table is set so that no page cuts it: an e-book cannot be scrolled sideways. It is smaller where its longest words
 * do not fit side by side on a phone, and where they do not even then, words are divided.
 *
 * @param rows its head among them
 * @returns the class of the table; none for one that fits
 */
export function tableSize(rows: readonly (readonly Text[])[]): 'small' | 'tight' | undefined {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const longest = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((cells) => longestWord(cells[at] ?? ''))),
  );
  const letters = longest.reduce((sum, length) => sum + length, 0);
  // Measured on a phone of 360 pixels: letters and the space around each column.
  if (letters + 1.5 * columns > 55) return 'tight';
  return letters + 2.5 * columns > 45 ? 'small' : undefined;
}

function longestWord(text: Text): number {
  const words = plainText(text).split(/\s+/);
  return Math.max(...words.map((word) => word.length));
}
