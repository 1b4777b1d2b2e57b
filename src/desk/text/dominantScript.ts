/** The distinguished scripts, by ISO 15924 code and Unicode name. */
const scripts = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Jpan', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['Hans', /\p{Script=Han}/u],
] as const;

export type Script = (typeof scripts)[number][0];

export interface DominantScript {
  script: Script;
  /** How many letters of it there are. */
  letters: number;
  /** Its part of all letters, above 0 up to 1. */
  share: number;
}

const letter = /\p{L}/gu;

/** The script in which most of a text's letters are; undefined for a text without letters of a known script. */
export function dominantScript(text: string): DominantScript | undefined {
  const counts = new Map<Script, number>();
  let all = 0;
  for (const [character] of text.matchAll(letter)) {
    all++;
    const found = scripts.find(([, pattern]) => pattern.test(character));
    if (found) counts.set(found[0], (counts.get(found[0]) ?? 0) + 1);
  }
  let most: DominantScript | undefined;
  for (const [script, letters] of counts)
    if (letters > (most?.letters ?? 0)) most = { script, letters, share: letters / all };
  return most;
}

/** A text without the letters of other scripts. */
export function inScript(text: string, script: Script): string {
  const pattern = scripts.find(([name]) => name === script)?.[1];
  return text.replace(letter, (character) => (pattern?.test(character) ? character : ' '));
}
