import { toAsciiDigits } from './numbers.ts';

// Each row is a letter and its transliteration: the letters that Unicode does not decompose into an ASCII letter and
// marks. Addresses never change, so a row once published stays as it is.
const arabic =
  'ا:a آ:a ٱ:a ب:b پ:p ت:t ټ:t ٹ:t ث:s ج:j چ:ch ځ:dz ح:h خ:kh څ:ts د:d ډ:d ڈ:d ذ:z ر:r ړ:r ڑ:r ز:z ژ:zh ږ:zh ' +
  'س:s ش:sh ښ:sh ص:s ض:z ط:t ظ:z ع:a غ:gh ف:f ڤ:v ق:q ک:k ك:k ګ:g گ:g ڭ:ng ل:l ڵ:l م:m ن:n ڼ:n ں:n و:u ۇ:u ' +
  'ۉ:o ۆ:o ۋ:w ه:h ە:a ہ:h ھ:h ة:a ی:i ي:i ى:a ې:e ے:e ۍ:y ئ:y ؤ:w ء: \u064e:a \u064f:u \u0650:i \u064b:an ' +
  '\u064c:un \u064d:in \u0670:a';
const cyrillic =
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh ' +
  'щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ў:w ғ:gh қ:q ҳ:h ҷ:j ң:ng ө:o ү:u ұ:u һ:h ә:a ђ:dj ј:j љ:lj ' +
  'њ:nj ћ:c џ:dz ѕ:dz';
const latin = 'ß:ss æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ı:i ə:a ŋ:ng ħ:h ŧ:t';

const table = new Map(
  `${arabic} ${cyrillic} ${latin}`.split(' ').map((row): [string, string] => {
    const [letter = '', ascii = ''] = row.split(':');
    return [letter, ascii];
  }),
);

// Apostrophes, tatweel, ZWNJ and other invisible characters occur inside words and do not separate them.
const silent = /['‘’ʹʻʼʾʿ`ـ\p{Cf}]/gu;
const longest = 60;

/**
 * The ASCII slug of a name, for its address (`/authors/<slug>`): words in lower case, transliterated letter by letter
 * from Arabic (Dari and Pashto first), Cyrillic and Latin script, joined by hyphens. A name that loses letters, of
 * another script or by its length, gets a short hash of itself; so no slug is empty, and none is a bare `page`.
 * The same on every machine and for ever. Two names may share one: see {@link slugsOf}.
 */
export function slugOf(name: string): string {
  const plain = canonical(name).replace(silent, '').toLowerCase();
  const words = toAsciiDigits(plain).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const parts = words.map(transliterate);
  const slug = parts.filter(Boolean).join('-').replaceAll('?', '');
  const whole = slug !== '' && slug.length <= longest && !parts.some((part) => part.includes('?'));
  if (whole && slug !== 'page') return slug;
  return withHash(slug.slice(0, longest), name);
}

/**
 * Gives each name a slug of its own. The first keeps the plain {@link slugOf}; a later name that would
 * share it gets a hash of itself. A name's slug thus depends only on the names before it: given in order of
 * first appearance, oldest first, names added later change none. Names equal but for canonical composition, spaces at
 * the edges and unseen bidirectional controls are one name and share a slug.
 */
export function slugsOf(names: Iterable<string>): Map<string, string> {
  const slugs = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const name of names) {
    const owner = canonical(name);
    const plain = slugOf(name);
    let slug = plain;
    for (let rounds = 1; (owners.get(slug) ?? owner) !== owner; rounds++)
      slug = withHash(plain, name, rounds);
    owners.set(slug, owner);
    slugs.set(name, slug);
  }
  return slugs;
}

/** A name as it is compared and hashed: what looks the same is the same. */
function canonical(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function transliterate(word: string): string {
  const characters = [...word];
  return characters.map((character, at) => inContext(characters, at) ?? letter(character)).join('');
}

/** و, ی and ه write a consonant or a vowel, depending on their position. */
function inContext(word: string[], at: number): string | undefined {
  const before = word[at - 1] ?? '';
  const besideAlef = /[اآ]/.test(before + (word[at + 1] ?? ''));
  switch (word[at]) {
    case 'و':
      return at === 0 || besideAlef ? 'w' : 'u';
    case 'ی':
    case 'ي':
      return at === 0 || besideAlef ? 'y' : 'i';
    case 'ه':
      if (at < 2 || at < word.length - 1 || /[اآو]/.test(before)) return undefined;
      return before === 'ل' && word[at - 2] === 'ل' ? 'ah' : 'a';
    default:
      return undefined;
  }
}

/** One letter in ASCII; `?` for a letter without a row or an ASCII base. */
function letter(character: string): string {
  const known = table.get(character);
  if (known !== undefined) return known;
  if (/^[a-z0-9]$/.test(character)) return character;
  if (/\p{M}/u.test(character)) return '';
  const parts = character.normalize('NFD');
  return parts === character ? '?' : [...parts].map(letter).join('');
}

function withHash(slug: string, name: string, rounds = 1): string {
  const hashes = Array.from({ length: rounds }, (_, round) => shortHash(canonical(name), round));
  return [...slug.split('-'), hashes.join('')].filter(Boolean).join('-');
}

/** The hash of a text in seven digits of base 36. */
export function shortHash(text: string, seed = 0): string {
  return textHash(text, seed).toString(36).padStart(7, '0');
}

/** FNV-1a over UTF-16 units, 32 bits. Not for secrets: it only has to be the same everywhere. */
export function textHash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
