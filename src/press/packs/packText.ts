/**
 * A pack as it is written: a JSON array with one article a line, so that what has come before a line was cut can be read.
 *
 * @param texts the articles' files, newest first
 */
export function packText(texts: readonly string[]): string {
  return `[\n${texts.map((text) => JSON.stringify(JSON.parse(text))).join(',\n')}\n]\n`;
}
