import type { Publication } from '../../../contract/publicationSchema.ts';
import { plainText } from '../../../contract/text/plainText.ts';
import { foldLetters, foldWords } from '../../../language/fold.ts';
import { languageOf } from '../../../language/languages.ts';
import { letterDistance } from './letterDistance.ts';
import { withoutPageNumber } from './readPageNumber.ts';

export type PartKind = 'name' | 'monogram' | 'motto' | 'attribution' | 'address' | 'label';

export interface LetterheadPart {
  kind: PartKind;
  /** Folded. */
  letters: string;
  words: string[];
  /** Which section a label is of. */
  section?: string;
}

/** What a line of the letterhead is made of: its kinds, and the sections' labels that are in it. */
export interface RecognisedParts {
  kinds: ReadonlySet<PartKind>;
  labels: readonly LetterheadPart[];
}

export interface Letterhead {
  /** The parts that a text consists of; undefined as soon as it says anything else. */
  recognise(text: string): RecognisedParts | undefined;
}

// What stands before an address and is none.
const addressWords = new Set(
  'web website webseite site homepage internet http https www email e mail ایمیل ایمل وب سایت وبسایت ویبسایت نشانی ادرس بریښنالیک'.split(
    ' ',
  ),
);

/**
 * The letterhead of a publication, to compare lines of documents with: by their letters alone, whatever became of
 * ZWNJ, harakat, spaces, case and punctuation; and where a PDF has lost the order of words or of letters, by what
 * letters there are.
 */
export function letterheadOf(publication: Publication): Letterhead {
  const parts = partsOf(publication);
  const wholes = completeTextsOf(publication);
  const sortedWords = new Map(parts.map((part) => [part, part.words.map(sorted)]));
  const ownArticle = articleAddressPattern(publication.origin);
  // A whole letterhead, printed twice, with gaps: whatever is longer says more.
  const longest = 2 * parts.reduce((sum, { letters }) => sum + letters.length, 0);

  function recognise(text: string): RecognisedParts | undefined {
    // The printed sheet's last line.
    if (ownArticle.test(text.replace(/\s/g, ''))) return { kinds: new Set(['address']), labels: [] };
    if (text.length > 4 * longest) return undefined;
    const line = withoutPageNumber(text);
    const letters = foldLetters(line);
    if (letters === '' || letters.length > longest) return undefined;
    return inOrder(letters) ?? byWords(foldWords(line)) ?? byLetters(letters);
  }

  /** Part after part, nothing between them but what introduces an address. */
  function inOrder(letters: string): RecognisedParts | undefined {
    const found: LetterheadPart[] = [];
    let rest = letters;
    for (const part of parts) {
      const without = rest.replaceAll(part.letters, ' ');
      if (without === rest) continue;
      rest = without;
      found.push(part);
    }
    return whenNothingElse(found, rest.match(/\S+/gu) ?? []);
  }

  /** All words of a part, in any order; a word counts by its letters («اهلل» is «الله»). */
  function byWords(words: readonly string[]): RecognisedParts | undefined {
    const found: LetterheadPart[] = [];
    const left = words.map(sorted);
    for (const part of parts) {
      const places = placesOf(sortedWords.get(part) ?? [], left);
      if (!places) continue;
      for (const place of places) left[place] = '';
      found.push(part);
    }
    return whenNothingElse(
      found,
      words.filter((_, at) => left[at] !== ''),
    );
  }

  /** A long part with its letters in disorder, or one or two of them lost. */
  function byLetters(letters: string): RecognisedParts | undefined {
    const near = wholes.find(
      (whole) =>
        whole.letters.length >= 16 &&
        Math.abs(whole.letters.length - letters.length) <= whole.letters.length / 16 &&
        letterDistance(whole.letters, letters) <= whole.letters.length / 16,
    );
    return near && { kinds: new Set([near.kind]), labels: [] };
  }

  return { recognise };
}

function articleAddressPattern(origin: string): RegExp {
  const escaped = origin.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped}/articles/\\d{4}-[a-z0-9-]{1,300}$`, 'i');
}

function whenNothingElse(found: LetterheadPart[], left: readonly string[]): RecognisedParts | undefined {
  const kinds = new Set(found.map(({ kind }) => kind));
  if (kinds.size === 0) return undefined;
  // A page's number stands between the two addresses, or after the name.
  const strong = kinds.has('name') || kinds.has('address');
  const idle = (word: string) =>
    (strong && /^\d{1,4}$/.test(word)) || (kinds.has('address') && addressWords.has(word));
  if (!left.every(idle)) return undefined;
  return { kinds, labels: found.filter(({ kind }) => kind === 'label') };
}

/** A section of one language may be called as the language calls itself: پښتو for the publication's «پشتو». */
function ownName([only, ...others]: readonly string[]): string[] {
  return only !== undefined && others.length === 0 ? [languageOf(only).name] : [];
}

function partsOf({ name, monogram, motto, website, email, origin, sections }: Publication): LetterheadPart[] {
  const part = (kind: PartKind, text: string, section?: string): LetterheadPart => ({
    kind,
    letters: foldLetters(text),
    words: foldWords(text),
    ...(section !== undefined && { section }),
  });
  const bare = (address: string) => address.replace(/^https?:\/\//i, '').replace(/^www\./i, '');
  const addresses = [website, website && bare(website), email, origin, bare(origin)];
  return [
    ...Object.values(name).map((text) => part('name', text)),
    part('monogram', monogram),
    ...(motto?.bayts.flat().map((text) => part('motto', text)) ?? []),
    ...(motto?.attribution === undefined ? [] : [part('attribution', plainText(motto.attribution))]),
    ...addresses.flatMap((text) => (text ? [part('address', text)] : [])),
    ...sections.flatMap(({ id, label, languages }) =>
      [...Object.values(label), ...ownName(languages)].map((text) => part('label', text, id)),
    ),
  ]
    .filter(({ letters }) => letters !== '')
    .sort((a, b) => b.letters.length - a.letters.length);
}

/** What a PDF may give as one line, or in pieces: a name, a hemistich, a bayt, the motto. */
function completeTextsOf({ name, motto }: Publication): { kind: PartKind; letters: string }[] {
  const bayts = motto?.bayts ?? [];
  const verses = [...bayts.flat(), ...bayts.map((bayt) => bayt.join()), bayts.flat().join()];
  return [
    ...Object.values(name).map((text) => ({ kind: 'name' as const, letters: foldLetters(text) })),
    ...verses.map((text) => ({ kind: 'motto' as const, letters: foldLetters(text) })),
  ];
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function placesOf(wanted: readonly string[], among: readonly string[]): number[] | undefined {
  const places: number[] = [];
  for (const word of wanted) {
    const place = among.findIndex((one, at) => one === word && !places.includes(at));
    if (place === -1) return undefined;
    places.push(place);
  }
  return places;
}
