/** The first of these texts that another does not hold after those before it; none where it holds all in their order. */
export function missingWords(texts: readonly string[], within: string): string[] {
  let from = 0;
  for (const text of texts) {
    const at = within.indexOf(text, from);
    if (at < 0) return [text];
    from = at + text.length;
  }
  return [];
}
