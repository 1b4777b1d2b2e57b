/**
 * A pattern's source for words of the other direction, with what stands between them and runs as they do: spaces, signs, and
 * brackets with words of the same kind; and for what is in brackets or quotation marks, with the sign that ends it.
 *
 * @param own a character of the text's own direction
 * @param letter one of the other direction
 * @param before what may belong to the first word
 * @param apart what never joins two words, for a character class
 */
export function foreignPhrase(own: string, letter: string, before = '', apart = ''): string {
  const but = (none: string) => `(?:(?!${own})[^${none}\\p{Bidi_C}])`;
  const word = `(?:(?!${own})[\\p{L}\\p{N}\\p{M}]){1,999}`;
  const closed = `(?:\\(${but('()')}{1,99}\\)|“${but('“”')}{1,99}”)`;
  const quoted = ['()', '""', '“”', '«»'].map(
    (pair) => `(?<=[${pair[0]}])${letter}${but(pair)}{0,199}(?=[${pair[1]}])`,
  );
  const gap = `${but(`\\p{L}\\p{N}()[\\]“”«»"${apart}`)}{1,4}`;
  const more = `(?:${gap}(?:${word}|${closed})|${closed}){0,9999}(?:(?!${own})[+#%°؟۔]){0,9}`;
  return `${quoted.join('|')}|(?:“${but('“”')}{1,99}”${gap})?${before}(?=${letter})${word}${more}`;
}
