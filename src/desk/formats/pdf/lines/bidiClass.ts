/** A sign's role in the order of a line (after UAX 9): a letter of either direction, a digit, or neutral. */
export type BidiClass = 'rtl' | 'ltr' | 'digit' | 'eastern' | 'other';

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const EASTERN_DIGIT = /[٠-٩۰-۹]/;
const ARABIC_PUNCTUATION = /^[\u060C\u061B\u061F\u066A-\u066D\u06D4\uFD3E\uFD3F]+$/;

/** A document has few different signs, each classified many times. */
const bidiClasses = new Map<string, BidiClass>();
const MAX_CACHED = 4096;

/** Classifies a sign by its first letter or digit. */
export function bidiClassOf(text: string): BidiClass {
  const known = bidiClasses.get(text);
  if (known) return known;
  const kind = classify(text);
  if (bidiClasses.size < MAX_CACHED) bidiClasses.set(text, kind);
  return kind;
}

function classify(text: string): BidiClass {
  if (ARABIC_PUNCTUATION.test(text)) return 'other';
  for (const sign of text) {
    if (EASTERN_DIGIT.test(sign)) return 'eastern';
    if (/\p{Nd}/u.test(sign)) return 'digit';
    if (RTL.test(sign)) return 'rtl';
    if (/\p{L}/u.test(sign)) return 'ltr';
  }
  return 'other';
}

/** The number of letters in each direction. */
export function lettersOf(texts: Iterable<{ text: string }>): { rtl: number; ltr: number } {
  const letters = { rtl: 0, ltr: 0 };
  for (const { text } of texts) {
    const kind = bidiClassOf(text);
    if (kind === 'rtl' || kind === 'ltr') letters[kind]++;
  }
  return letters;
}
