/** A text folded for comparison, and the way back to the original. */
export interface Folded {
  text: string;
  /**
   * Where a stretch of the folded text stands in the original, in UTF-16 code units: whole characters, with the marks and
   * unseen characters that follow them. An empty stretch stays empty.
   */
  originalRange(from: number, to: number): { start: number; end: number };
}

export interface FoldOptions {
  /** `one`: any run of white space is one space, for passages whose lines may be divided differently. */
  spaces?: 'kept' | 'one';
}

// Characters that Unicode does not decompose into the letter they count as. ټ ډ ړ ږ ښ ڼ ځ څ are letters of their own; what an
// Urdu keyboard has in place of three of them counts as they do.
const letters = new Map(
  (
    'ي:ی ى:ی ې:ی ۍ:ی ے:ی ؠ:ی ێ:ی ك:ک ڪ:ک ګ:گ ة:ه ە:ه ہ:ه ھ:ه ۃ:ه ٱ:ا ء: ٹ:ټ ڈ:ډ ڑ:ړ ں:ن ٠:0 ١:1 ٢:2 ٣:3 ٤:4 ٥:5 ٦:6 ٧:7 ٨:8 ٩:9 ' +
    '۰:0 ۱:1 ۲:2 ۳:3 ۴:4 ۵:5 ۶:6 ۷:7 ۸:8 ۹:9 ß:ss æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ħ:h ŋ:ng ı:i ς:σ ʻ: ʿ: ʾ:'
  )
    .split(' ')
    .map((row) => row.split(':') as [string, string]),
);
/** Marks (harakat, accents), ZWNJ and the other unseen characters, tatweel. */
const silent = /[\p{M}\p{Cf}ـ]/u;

const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of foldCase(character.normalize('NFKC')).normalize('NFKD'))
    if (!silent.test(part)) folded += letters.get(part) ?? part;
  foldedCharacters.set(character, folded);
  return folded;
}

/**
 * Folds a text for comparison: texts that a reader would take for the same, on whatever keyboard they were typed, are equal.
 * Case, accents, harakat, tatweel, unseen characters, the script of digits and compatibility forms (Unicode's NFKD) do not
 * count; the variants of ya, kaf, gaf, ha, alef and waw are one letter each. Spaces and punctuation stay. Never to be shown.
 */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** The same as {@link foldText}, with the way back to the original, so that what is found can be marked there. */
export function fold(text: string, { spaces = 'kept' }: FoldOptions = {}): Folded {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  // Asking the text that grows would cost its length each time.
  let last = '';
  for (const character of text) {
    let plain = foldCharacter(character);
    if (spaces === 'one' && /^\s+$/.test(plain)) plain = last === ' ' ? '' : ' ';
    folded += plain;
    if (plain) last = plain.slice(-1);
    for (let unit = 0; unit < plain.length; unit++) starts.push(at);
    at += character.length;
  }
  const startOf = (unit: number) => starts[unit] ?? text.length;
  return {
    text: folded,
    originalRange(from, to) {
      const start = startOf(from);
      if (to <= from) return { start, end: start };
      let next = to;
      while (next < starts.length && starts[next] === starts[to - 1]) next++;
      return { start, end: startOf(next) };
    },
  };
}

/** The words of a text, folded as {@link foldText} does: letters and digits; apostrophes, dashes and the like part them. */
export function foldWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The letters and digits of a text in one row, folded: neither spaces nor punctuation count. */
export function foldLetters(text: string): string {
  return foldWords(text).join('');
}

/**
 * Folds less than {@link foldText}: case, Unicode composition and the kind of apostrophe and hyphen do not count, but
 * accents and letters do. For the spelling of words, where schon and schön are two.
 */
export function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[‐‑]/g, '-').replace(/[’ʼ]/g, "'");
}
