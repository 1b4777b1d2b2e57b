import { slipsBetween } from '../../language/search/slips.ts';
import { isArabic, soundAlike, soundsOf, soundTheSame } from '../../language/search/sounds.ts';
import { stemOf } from '../../language/search/stems.ts';
import { usualSpelling } from '../../language/search/usualSpellings.ts';

/** How well a word of a text answers a word of a query, from 0 (not at all) to 1 (it is that word). */
export const matchWeights = {
  same: 1,
  stem: 0.8,
  name: 0.6,
  beginning: 0.5,
  spelling: 0.45,
  slip: 0.3,
} as const;

/** What is compared: a word of the query in folded letters, in the languages in which it may be. */
export interface SoughtWord {
  text: string;
  /** BCP 47. */
  languages: readonly string[];
  /** Whether it may be the beginning of a word. */
  unfinished: boolean;
}

/** How well a folded word answers. */
export function wordMatch(found: string, { text, languages, unfinished }: SoughtWord): number {
  if (found === text) return matchWeights.same;
  const arabic = isArabic(text);
  if (isArabic(found) !== arabic || isCyrillic(found) !== isCyrillic(text)) {
    const alike = arabic || isArabic(found) ? soundAlike(found, text) : soundTheSame(found, text);
    return alike ? matchWeights.name : 0;
  }
  if (languages.some((language) => stemOf(found, language) === stemOf(text, language)))
    return matchWeights.stem;
  if (usualSpelling(found) === usualSpelling(text)) return matchWeights.name;
  if (unfinished && text.length >= (arabic ? 2 : 3) && found.startsWith(text)) return matchWeights.beginning;
  if (!isSlip(found, text)) return 0;
  return arabic && soundsOf(found).key === soundsOf(text).key ? matchWeights.spelling : matchWeights.slip;
}

/** Whether two folded words differ as by a slip: by one letter, by two if they are long; never numbers. */
export function isSlip(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  if (least < 4 || /\p{N}/u.test(one + other)) return false;
  const most = least >= 9 ? 2 : 1;
  return slipsBetween(one, other, most) <= most;
}

function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}
