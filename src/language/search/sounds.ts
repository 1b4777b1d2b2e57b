import { usualSpelling } from './usualSpellings.ts';

/**
 * How a word sounds, roughly and in whatever script it is written: what has the same key is told apart by its letters.
 * Arabic script writes long vowels alone, so the key is the consonants, with a mark for a vowel that begins the word.
 */
export interface Sounds {
  /** Of the classes a b c d f g h j k l m n p r s t v w x y z; of a number or an unknown script the word itself. Never empty. */
  key: string;
  /** The vowels before each consonant and at the end: a (ا), u (و), i (ی), e (ع, and ه at the end). */
  vowels: string[];
  /** Whether a ق or q is in it: it shares a class with ک. */
  hasQaf: boolean;
}

// Capital letters are vowels. ح and ه sound only at the beginning here: Kabul's readers write Ahmad and Amad, Fatimah and Fatima.
const rows =
  'ب:b پ:p ت:t ط:t ټ:t ث:s س:s ص:s ج:j ژ:j ږ:j چ:c ش:c ښ:c ح:h ه:h خ:x غ:g گ:g د:d ډ:d ذ:z ز:z ض:z ظ:z ځ:z څ:s ر:r ړ:r ' +
  'ع:E ف:f ڤ:v ق:k ک:k ل:l م:m ن:n ڼ:n و:U ی:I ا:A ' +
  'а:A б:b в:v г:g д:d е:I ж:j з:z и:I к:k л:l м:m н:n о:U п:p р:r с:s т:t у:U ф:f х:x ц:s ч:c ш:c щ:c ъ: ы:I ь: э:I ю:U ' +
  'я:A ғ:g қ:k ҳ:h ҷ:j і:I ' +
  'a:A b:b c:k d:d e:I f:f g:g h:h i:I j:j k:k l:l m:m n:n o:U p:p q:k r:r s:s t:t u:U v:v w:W x:ks y:I z:z ə:A';
const classes = new Map(
  rows.split(' ').map((row): [string, string] => {
    const [letter = '', sound = ''] = row.split(':');
    return [letter, sound];
  }),
);

/** What Latin script spells with several letters. */
const spelled: [RegExp, string][] = [
  [/dsch|dj|zh/g, 'j'],
  [/tsch|sch|sh|ch/g, 'ش'],
  [/kh/g, 'خ'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
];

/** @param word folded */
export function soundsOf(word: string): Sounds {
  if (/\p{N}/u.test(word)) return { key: word, vowels: [], hasQaf: false };
  let spelling = usualSpelling(word).replace(/ه$/u, 'ع');
  if (/[a-z]/.test(spelling)) for (const [letters, one] of spelled) spelling = spelling.replace(letters, one);
  let key = '';
  const vowels = [''];
  let at = 0;
  for (const letter of spelling) {
    for (const sound of classes.get(letter) ?? letter) {
      const consonant = at++ === 0 ? initial(sound) : sound === 'h' ? '' : sound.replace(/[A-Z]/, '');
      if (consonant !== '' && consonant !== key.at(-1)) {
        key += consonant;
        vowels.push('');
      }
      if (/[AUIEW]/.test(sound)) vowels[vowels.length - 1] += sound.toLowerCase();
    }
  }
  const hasQaf = /[قq]/.test(spelling);
  return key === '' ? { key: word, vowels: [], hasQaf } : { key, vowels, hasQaf };
}

function initial(sound: string): string {
  if (sound === 'v' || sound === 'W') return 'w';
  return /[A-Z]/.test(sound) ? 'a' : sound;
}

// Which of a Latin spelling's vowels may stand for a long vowel of Arabic script. ع is often not written at all.
const standsFor: Record<string, RegExp> = { a: /[au]/, u: /[uw]/, i: /[ia]/ };

/**
 * Whether a word in Arabic script and one in another are, by their sounds, the same name: each long vowel that the one writes is
 * heard in the other.
 *
 * @param one folded, as is `other`
 */
export function soundAlike(one: string, other: string): boolean {
  const [a, b] = [soundsOf(one), soundsOf(other)];
  if (a.key !== b.key || a.vowels.length !== b.vowels.length || a.vowels.length < 2) return false;
  const [arabic, foreign] = isArabic(one) ? [a, b] : [b, a];
  const missing = arabic.vowels.filter((written, slot) =>
    [...written].some((vowel) => standsFor[vowel] && !standsFor[vowel].test(foreign.vowels[slot] ?? '')),
  );
  // A vowel that ends a word is always written.
  const cut = foreign.vowels.at(-1) !== '' && arabic.vowels.at(-1) === '' ? 1 : 0;
  const qaf = a.hasQaf === b.hasQaf ? 0 : 1;
  return missing.length + cut + qaf <= (a.key.length > 3 ? 1 : 0);
}

/** Whether two words in other scripts sound alike, such as Кабул and Kabul: their vowels are written, and agree. */
export function soundTheSame(one: string, other: string): boolean {
  const [a, b] = [soundsOf(one), soundsOf(other)];
  return a.key === b.key && a.key.length > 1 && a.vowels.join('-') === b.vowels.join('-');
}

/** Whether a word is in Arabic script. */
export function isArabic(word: string): boolean {
  return /\p{Script=Arabic}/u.test(word);
}
