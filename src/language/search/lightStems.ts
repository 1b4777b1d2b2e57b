// Neither Persian nor Pashto has a stemmer in the library that we use for the others. These only take off what is written on to
// a word: the plural, the possessive, the indefinite ی, می before a verb. Two words of one stem need not be related: an
// exact match is always the better one.

/** The stem of a Persian word that is folded; three letters or more are left. */
export function persianStem(word: string): string {
  let stem = word;
  const verb = /^ن?می(.*[دمت]|.*ند|.*ی)$/u.exec(stem)?.[1];
  if (verb && verb.length >= 2) stem = verb;
  stem = without(stem, /(?:هایشان|هایمان|هایتان|هایش|هایم|هایت|هایی|های|ها|ترین|تر)$/u);
  stem = without(stem, /(?:شان|مان|تان|اند|ام|ای|اش|یی)$/u);
  if (/ستان$/u.test(stem)) return stem;
  stem = without(stem, /(?:یان|گان|ان)$/u);
  return without(stem, /[یه]$/u);
}

/** The stem of a Pashto word that is folded, so that ې ۍ ي are ی; three letters or more are left. */
export function pashtoStem(word: string): string {
  const stem = without(word, /(?:گانی|گانو|یانو|یان|ونه|ونو|انو|ینه|ان)$/u);
  return /ستان$/u.test(word) ? word : without(stem, /[یوه]$/u);
}

function without(word: string, ending: RegExp): string {
  const stem = word.replace(ending, '');
  return stem.length >= 3 ? stem : word;
}
