// Words inside compounds, up-to-date, kant-en-klaar: between two hyphens they make both real ones.
const links: Readonly<Record<string, RegExp>> = {
  de: /^(?:und|zu|bis|an|auf|in)$/,
  en: /^(?:to|of|in|and|the|by)$/,
  fr: /^(?:à|de|du|en|et|sur|sous|la|le|les|au|aux|là|t)$/,
  nl: /^(?:en|of|op|in|aan|tot|te)$/,
  sv: /^(?:och|i|på|till)$/,
  da: /^(?:og|i|på|til)$/,
  no: /^(?:og|i|på|til)$/,
};

// Second halves that mostly come behind a hyphen: Kabul-based, dit-il.
const seconds: Readonly<Record<string, RegExp>> = {
  en: /^(?:based|backed|controlled|dominated|friendly|funded|occupied|owned|ruled|speaking|sponsored|trained)$/,
  fr: /^(?:être|mêmes?|il|elle|on|ils|elles|vous)$/,
};

// The same behind a name or another word alone, for they are syllables as well: Taliban-led, but cam-era and stub-born.
const endings = /^(?:led|born|era|style|term|wing|up|off)$/;

// Halves that are a compound only together: celui-ci, but mer-ci.
const pairs: Readonly<Record<string, readonly (readonly [first: RegExp, second: RegExp])[]>> = {
  en: [
    [/^so$/, /^called$/],
    [/^war$/, /^(?:torn|weary|ravaged|stricken)$/],
  ],
  fr: [
    [/^(?:est|était|sera|serait|soit|fût|sont)$/, /^ce$/],
    [/^(?:celui|celle|ceux|celles|par)$/, /^ci$/],
    [/^(?!voi$|de$)/, /^là$/],
  ],
};

// First halves that mostly come before one; the second half is no mere ending (long-er, high-way) then.
const firsts = /^(?:right|left|long|short|high|low|far)$/;
const ending =
  /^(?:er|ers|est|ly|en|ens|ened|ing|ings|ish|ist|ists|ness|age|ages|eous|ful|wards?|ways?|lands?|light\p{L}*|coming\p{L}*|rises?)$/u;

/** Whether a word links the parts of a compound. */
export function isLink(word: string, tag: string): boolean {
  return links[tag]?.test(word) ?? false;
}

/**
 * Whether two halves look like those of a compound that its language writes with a hyphen, though not certainly.
 *
 * @param half what stands before the hyphen, in small letters, as `second` is
 * @param isWord whether the half is a name, or a word that the document has by itself
 */
export function looksCompound(half: string, second: string, tag: string, isWord: boolean): boolean {
  if (seconds[tag]?.test(second)) return true;
  if (pairs[tag]?.some(([one, other]) => one.test(half) && other.test(second))) return true;
  if (tag !== 'en') return false;
  return (isWord && endings.test(second)) || (firsts.test(half) && !ending.test(second));
}
