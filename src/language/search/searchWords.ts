import { foldText } from '../fold.ts';

/** A word of a text as search compares it. */
export interface SearchWord {
  /** Folded, never empty. */
  text: string;
  /** Where it stands in the original, in UTF-16 code units. */
  start: number;
  end: number;
  /** The words that it is written from, folded: those that a ZWNJ or a hyphen ties, or a space before an affix. */
  parts: string[];
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}ـ]*/gu;
const unseenEnd = /[\p{Cf}ـ]+$/u;
const notLetters = /[^\p{L}\p{N}]+/gu;
/** They part words, though Unicode counts the second as a letter. */
const apostrophes = /[ʼʹ]/g;

const verbPrefixes = new Set(['می', 'نمی']);
const suffixes = new Set(
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین ام ای اند'.split(' ').map(foldText),
);

/**
 * The words of a text in their order. In Persian the affixes that many write apart belong to their word: می شود, می‌شود and
 * میشود are one.
 *
 * @param language BCP 47; a query in Arabic script is read as Persian
 */
export function searchWords(text: string, language: string): SearchWord[] {
  const found: SearchWord[] = [];
  for (const match of text.replace(apostrophes, "'").matchAll(word)) {
    const written = match[0].replace(unseenEnd, '');
    if (written !== '')
      found.push({ ...compared(written), start: match.index, end: match.index + written.length });
  }
  return /^(?:fa|prs|haz)(?:-|$)/i.test(language) ? joinAffixes(text, found) : found;
}

/** Most words come again. */
const known = new Map<string, Pick<SearchWord, 'text' | 'parts'>>();
const mostKnown = 200_000;

function compared(written: string): Pick<SearchWord, 'text' | 'parts'> {
  const found = known.get(written);
  if (found) return found;
  const parts = written.includes('\u200c')
    ? written
        .split(/\u200c+/u)
        .map(comparable)
        .filter(Boolean)
    : [];
  const word = { text: comparable(written) || written.toLowerCase(), parts: parts.length > 1 ? parts : [] };
  if (known.size >= mostKnown) known.clear();
  known.set(written, word);
  return word;
}

function comparable(written: string): string {
  return foldText(written).replace(notLetters, '');
}

function joinAffixes(text: string, words: readonly SearchWord[]): SearchWord[] {
  const joined: SearchWord[] = [];
  for (const next of words) {
    const last = joined.at(-1);
    const touches = last && /^[\s\u200c]+$/u.test(text.slice(last.end, next.start));
    if (last && touches && (verbPrefixes.has(last.text) || suffixes.has(next.text))) {
      joined[joined.length - 1] = {
        text: last.text + next.text,
        start: last.start,
        end: next.end,
        parts: [...(last.parts.length > 0 ? last.parts : [last.text]), next.text],
      };
    } else joined.push(next);
  }
  return joined;
}
