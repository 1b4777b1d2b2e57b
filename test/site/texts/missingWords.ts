/** The first of these words that is missing from a text after those before it; none if all are there in order. */
export function missingWords(texts: readonly string[], within: string): string[] {
  let from = 0;
  for (const text of texts) {
    const at = within.indexOf(text, from);
    if (at < 0) return [text];
    from = at + text.length;
  }
  return [];
}
