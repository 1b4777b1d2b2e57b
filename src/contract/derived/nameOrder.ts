/**
 * Persian and Pashto in one order, because a list of names has both; each alphabet keeps its own order. It is CLDR's for
 * fa-AF and ps, except that و is before ه, as in both alphabets. Letters in one group sort alike.
 */
const arabic =
  'ء آ اأإٱ ب پ ت ټٹ ث ج ځ چ څ ح خ د ډڈ ذ ر ړڑ ز ژ ږ س ش ښ ص ض ط ظ ع غ ف ق کك گګ ل م نں ڼ وؤ هةۀھہ یيى ېے ۍ ئ';
const places = new Map(
  arabic.split(' ').flatMap((group, at) => [...group].map((letter) => [letter, at] as const)),
);

/** Vowel signs, tatweel and invisible characters, which make no difference between names. */
const silent = /[\p{M}\p{Cf}ـ]/gu;

// Other scripts have the order of the Unicode root in Node's ICU: a browser's is close enough for what it has kept.
const root = new Intl.Collator('en');

const scripts = 'Arab Latn Cyrl Grek Hebr Armn Geor Deva Hani Hira Kana Hang'.split(' ');
const patterns = scripts.map((script) => [script, new RegExp(`^\\p{Script=${script}}$`, 'u')] as const);

/** The script of a name's first letter (ISO 15924); `Zyyy` for a name without letters or in a rare script. */
export function scriptOfName(name: string): string {
  const [first = ''] = /\p{L}/u.exec(name) ?? [];
  return patterns.find(([, pattern]) => pattern.test(first))?.[0] ?? 'Zyyy';
}

/** Orders two names of one script by its alphabet, word by word; names that sort alike are in the order of their code points. */
export function compareNames(a: string, b: string): number {
  const sortable = (name: string) => name.normalize('NFC').replace(silent, '').trim();
  const [one, other] = [sortable(a), sortable(b)];
  const isArabic = scriptOfName(one) === 'Arab' && scriptOfName(other) === 'Arab';
  return (isArabic ? compareArabic(one, other) : root.compare(one, other)) || (a < b ? -1 : a > b ? 1 : 0);
}

function compareArabic(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => [...name]) as [string[], string[]];
  for (const [at, letter] of one.entries()) {
    const against = other[at];
    if (against === undefined) return 1;
    const [place, place2] = [places.get(letter), places.get(against)];
    if (place !== undefined && place2 !== undefined && place !== place2) return place - place2;
    // Spaces and digits come before letters.
    if ((place === undefined) !== (place2 === undefined)) return place === undefined ? -1 : 1;
    if (place === undefined && letter !== against) return root.compare(letter, against);
  }
  return one.length - other.length;
}
