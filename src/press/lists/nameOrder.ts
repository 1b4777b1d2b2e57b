/**
 * Persian and Pashto in one order, for a list of names holds both: what either alphabet has stands as it has it. CLDR's
 * order for fa-AF and ps, but for و, which both alphabets have before ه. Letters in one cell are one letter here.
 */
const arabic = [
  ...[
    'ء',
    'آ',
    'اأإٱ',
    'ب',
    'پ',
    'ت',
    'ټٹ',
    'ث',
    'ج',
    'ځ',
    'چ',
    'څ',
    'ح',
    'خ',
    'د',
    'ډڈ',
    'ذ',
    'ر',
    'ړڑ',
    'ز',
    'ژ',
    'ږ',
  ],
  ...[
    'س',
    'ش',
    'ښ',
    'ص',
    'ض',
    'ط',
    'ظ',
    'ع',
    'غ',
    'ف',
    'ق',
    'کك',
    'گګ',
    'ل',
    'م',
    'نں',
    'ڼ',
    'وؤ',
    'هةۀھہ',
    'یيى',
    'ېے',
  ],
  ...['ۍ', 'ئ'],
];
const places = new Map(arabic.flatMap((cell, at) => [...cell].map((letter) => [letter, at + 1] as const)));

/** Vowel signs, tatweel and unseen characters: they part no two names. */
const silent = /[\p{M}\p{Cf}ـ]/gu;

// The order of every other script is the Unicode root's, as Node's own ICU has it: read when the site is built, never in a browser.
const root = new Intl.Collator('en');

const scripts = [
  'Arab',
  'Latn',
  'Cyrl',
  'Grek',
  'Hebr',
  'Armn',
  'Geor',
  'Deva',
  'Hani',
  'Hira',
  'Kana',
  'Hang',
];
const patterns = scripts.map((script) => [script, new RegExp(`^\\p{Script=${script}}$`, 'u')] as const);

/** The script of a name's first letter (ISO 15924); `Zyyy` for one without letters, or of a script that is seldom met. */
export function scriptOfName(name: string): string {
  const [first = ''] = /\p{L}/u.exec(name) ?? [];
  return patterns.find(([, pattern]) => pattern.test(first))?.[0] ?? 'Zyyy';
}

/** Orders two names of one script by its alphabet, word by word; names that sort alike stay in the order of their code points. */
export function compareNames(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => name.normalize('NFC').replace(silent, '').trim()) as [
    string,
    string,
  ];
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
    // Spaces and figures come before the letters.
    if ((place === undefined) !== (place2 === undefined)) return place === undefined ? -1 : 1;
    if (place === undefined && letter !== against) return root.compare(letter, against);
  }
  return one.length - other.length;
}
