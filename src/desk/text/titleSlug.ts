import { slugOf } from '../../language/slug.ts';
import { titleWords } from './titleWords.ts';

const word = /[\p{L}\p{M}\u200c]+/gu;
/** Plurals that are written in one word with what they are of, longest first. */
const endings: readonly [ending: string, ascii: string][] = [
  ['های', 'haye'],
  ['ها', 'ha'],
];

/**
 * The words of an article's address, made of its title: as {@link slugOf} makes them, but with the vowels of the Dari and
 * Pashto words that are known (`titleWords.ts`): «نان گران شد» is `nan-geran-shod`.
 *
 * @param language the title's, BCP 47
 */
export function titleSlug(title: string, language: string): string {
  const known = titleWords[language.split('-')[0] ?? ''];
  return slugOf(known ? title.replace(word, (found) => spelled(found, known)) : title);
}

function spelled(found: string, known: ReadonlyMap<string, string>): string {
  const plain = found
    .normalize('NFKC')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[يى]/gu, 'ی')
    .replace(/ك/gu, 'ک');
  const whole = known.get(plain);
  if (whole !== undefined) return whole;
  const parts = plain.split('\u200c').filter(Boolean);
  const shown = parts.map((part) => known.get(part) ?? plural(part, known));
  // One part that is known says nothing of how the others are read, so each stands by itself.
  return shown.some((part) => part !== undefined)
    ? shown.map((part, at) => part ?? slugOf(parts[at] ?? '')).join('')
    : found;
}

function plural(part: string, known: ReadonlyMap<string, string>): string | undefined {
  for (const [ending, ascii] of endings) {
    const one = part.endsWith(ending) ? known.get(part.slice(0, -ending.length)) : undefined;
    if (one !== undefined) return one + ascii;
  }
  return undefined;
}
