// Words that tie a compound together, up-to-date, kant-en-klaar: where one stands between two hyphens, both are true ones.
const links: Readonly<Record<string, RegExp>> = {
  de: /^(?:und|zu|bis|an|auf|in)$/,
  en: /^(?:to|of|in|and|the|by)$/,
  fr: /^(?:à|de|du|en|et|sur|sous|la|le|les|au|aux|là|t)$/,
  nl: /^(?:en|of|op|in|aan|tot|te)$/,
  sv: /^(?:och|i|på|till)$/,
  da: /^(?:og|i|på|til)$/,
  no: /^(?:og|i|på|til)$/,
};

// Second halves that mostly come behind a hyphen: Kabul-based, right-wing, dit-il.
const seconds: Readonly<Record<string, RegExp>> = {
  en: /^(?:based|led|born|wing|term|war|up|off|backed|controlled|dominated|era|friendly|funded|occupied|owned|ruled|speaking|sponsored|style|trained)$/,
  fr: /^(?:être|mêmes?|ci|là|il|elle|on|ils|elles|vous|ce)$/,
};

// First halves that mostly come before one; the second half is no mere ending (long-er, right-eous) then.
const firsts = /^(?:right|left|long|short|high|low|far|war)$/;
const ending = /^(?:er|ers|est|ly|en|ens|ened|ing|ings|ish|ist|ists|ness|age|ages|eous|ful|ward|wards)$/;

/** Whether a word ties a compound together. */
export function isLink(word: string, tag: string): boolean {
  return links[tag]?.test(word) ?? false;
}

/**
 * Whether two halves look like those of a compound that its language writes with a hyphen, though not certainly.
 *
 * @param half what stands before the hyphen, in small letters, as `second` is
 */
export function looksCompound(half: string, second: string, tag: string): boolean {
  if (seconds[tag]?.test(second)) return true;
  if (tag !== 'en') return false;
  // The syllable so begins many words, and one compound.
  if (half === 'so') return second === 'called';
  return firsts.test(half) && !ending.test(second);
}
