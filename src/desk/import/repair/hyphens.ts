import { foldCase } from '../../../language/fold.ts';
import { languageOf } from '../../../language/languages.ts';
import { isLink, looksCompound } from './compounds.ts';

/** How often each word occurs in a document, in small letters, to decide about divided ones. */
export type Vocabulary = ReadonlyMap<string, number>;

/** What happens to a hyphen at a line's end: removed, kept without a space, kept with one, or kept as uncertain. */
export type HyphenVerdict = 'joined' | 'kept' | 'suspended' | 'uncertain';

const word = /[\p{L}\p{M}\p{N}\u200c]+(?:[-‐‑'’][\p{L}\p{M}\p{N}\u200c]+)*/gu;

/** The words that a document has anywhere but at the end of its lines and paragraphs. */
export function vocabularyOf(text: string): Vocabulary {
  const words = new Map<string, number>();
  const count = (one: string) => words.set(one, (words.get(one) ?? 0) + 1);
  const whole = text.replace(/(?<!\S)\S*[-‐\u00ad][ \t]*\n\s*\S+/g, ' ').replaceAll('\u00ad', '');
  for (const [found] of whole.matchAll(word)) {
    const one = foldCase(found);
    count(one);
    if (one.includes('-')) for (const part of one.split('-')) count(part);
  }
  return words;
}

// Vor- und Nachteile: the hyphen stands for the word's other half; but up-to-date is one word.
const suspending: Readonly<Record<string, RegExp>> = {
  de: /^(?:und|oder|bis|sowie|noch|als|wie|statt|bzw\.)(?![\p{L}‐‑-])/u,
  en: /^(?:and|or|to|nor|versus)(?![\p{L}‐‑-])/u,
  nl: /^(?:en|of|tot|dan wel)(?![\p{L}‐‑-])/u,
  sv: /^(?:och|eller|samt|till)(?![\p{L}‐‑-])/u,
  da: /^(?:og|eller|samt|til)(?![\p{L}‐‑-])/u,
  no: /^(?:og|eller|samt|til)(?![\p{L}‐‑-])/u,
};

// First halves that no language writes with a hyphen, though they are words by themselves: ein-kommen, over-come.
const prefixes: Readonly<Record<string, string>> = {
  de: 'ab an auf aus bei be da dar ein ent er fort ge her hin in los mit nach nieder ober über um un unter ver vor weg wieder wider zer zu zurück zusammen',
  en: 'a an be by down for fore in into more on out over some there to under up with',
  nl: 'aan achter af be bij door er her in mee na om onder ont op over samen toe tussen uit ver voor weg',
  fr: 'a à au dé des en entre par pour re sur sous',
  es: 'a con de des en entre in por re sin sobre',
  it: 'a con da di in per ri su',
  pt: 'a com de des em entre por re sobre',
  sv: 'av an be för från fram in med om på till under upp ut över',
};

// First halves that are mostly written with one: the rest of the document must say otherwise.
const hyphenatedPrefixes =
  /^(?:ex|non|self|semi|anti|pro|pre|post|half|well|all|quasi|vice|neo|ultra|mid|deutsch|anglo|afro|franco|greco|indo|irano|afghanisch|britisch|amerikanisch|französisch|russisch|demi|mi|sous|avant|après|contre|outre|arrière|grand|quatre|vingt|là|social|sozial|politisch|historisch|ibn|al|ul|ud)$/;

/**
 * Judges a hyphen between the halves of a word that a line's end has parted. The words of the document go first; then what
 * is certain by the letters alone; a half of which nothing is known joins, for most of them are syllables. Two halves that
 * are both words stay open, and so do a name's and a longer compound's.
 */
export function judgeHyphen(
  before: string,
  after: string,
  language: string,
  known: Vocabulary,
): HyphenVerdict {
  // A line may hold nothing but the middle of the word.
  const head = before.replace(/(?<=[-‐‑])\s*\n\s*/g, '');
  const first = /[\p{L}\p{M}\p{N}'’‐‑-]*$/u.exec(head)?.[0] ?? '';
  const second = /^[\p{L}\p{M}\p{N}'’]*(?:[-‐‑](?=\p{L})[\p{L}\p{M}\p{N}]+)*/u.exec(after)?.[0] ?? '';
  const half = first.split(/[-‐‑]/).at(-1) ?? '';
  if (!/\p{L}$/u.test(before) || !/^\p{Ll}/u.test(after)) return 'kept';
  const tag = languageOf(language).tag;
  if (suspending[tag]?.test(after)) return known.has(foldCase(first + second)) ? 'joined' : 'suspended';
  const told = decideByVocabulary(known, first, second);
  if (told) return told;
  if (half.length < 2 || second.length < 2 || /^\p{Lu}{2,}$/u.test(half)) return 'kept';
  const small = foldCase(half);
  const [next = '', ...further] = foldCase(second).split('-');
  // In German a compound's parts keep their capitals: a small letter goes on with the noun.
  const noun = tag === 'de' && isCapital(half);
  if (isLink(next, tag) && /^-(?:\p{L}|\s*\n)/u.test(foldCase(after).slice(next.length))) return 'kept';
  if (first !== half || further.length > 0) {
    // Of a longer compound the nearest parts: in day-to-day they are no “today”.
    const part = isLink(small, tag) ? undefined : decideByVocabulary(known, half, next);
    if (part || !noun) return part ?? 'uncertain';
  }
  if (hyphenatedPrefixes.test(small) || looksCompound(small, next, tag, isCapital(half) || known.has(small)))
    return 'uncertain';
  if (prefixes[tag]?.split(' ').includes(small)) return 'joined';
  return known.has(small) && known.has(next) ? 'uncertain' : 'joined';
}

function isCapital(half: string): boolean {
  return /^\p{Lu}/u.test(half);
}

/** What the document's own words say, if they say anything: it writes the two halves as one word, or with a hyphen. */
function decideByVocabulary(known: Vocabulary, first: string, second: string): 'joined' | 'kept' | undefined {
  const joined = known.get(foldCase(first + second)) ?? 0;
  const apart = known.get(foldCase(`${first}-${second}`)) ?? 0;
  return joined === apart ? undefined : joined > apart ? 'joined' : 'kept';
}
