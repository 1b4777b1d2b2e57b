/** Languages that write compounds as one word. */
const compounding = /^(?:de|nl|sv|da|nb|no)(?:-|$)/;
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const leastCompound = 9;
const leastPart = 4;

/**
 * Finds the words in compounds: Bundesverfassungsgericht has Verfassungsgericht, Verfassung and Gericht in it, as far as these are words of
 * the same articles or compounds themselves.
 *
 * @param vocabulary the words of a language, folded
 */
export function compoundParts(
  vocabulary: (language: string) => ReadonlySet<string>,
): (word: string, language: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const partsOf = (word: string, words: ReadonlySet<string>): readonly string[] => {
    const found = known.get(word);
    if (found) return found;
    const parts = new Set<string>();
    for (let at = leastPart; at <= word.length - leastPart; at++) {
      const head = links
        .map((link) => (word.slice(0, at).endsWith(link) ? word.slice(0, at - link.length) : ''))
        .find((one) => one.length >= leastPart && words.has(one));
      const tail = word.slice(at);
      const inner = tail.length >= leastCompound ? partsOf(tail, words) : [];
      const isKnown = words.has(tail) || inner.length > 0;
      // Before a long word anything is taken for one.
      if (!isKnown || (head === undefined && tail.length < leastCompound)) continue;
      for (const part of [head ?? '', tail, ...inner]) if (part) parts.add(part);
    }
    const all = [...parts];
    known.set(word, all);
    return all;
  };
  return (word, language) => {
    if (word.length < leastCompound || !compounding.test(language)) return [];
    return partsOf(word, vocabulary(language.split('-')[0] ?? language));
  };
}
