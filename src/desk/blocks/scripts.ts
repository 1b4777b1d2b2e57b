import { languageOf } from '../../language/languages.ts';

/** A stretch of a text in one script. */
export interface Stretch {
  text: string;
  /** Written in a script that the text's language does not use. */
  foreign: boolean;
}

// A stretch begins and ends with a letter; marks, ZWNJ and single spaces inside belong to it.
const arabic = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\u200c\u200d]|[ \u00a0،](?=\p{Script=Arabic}))*/gu;
const latin =
  /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}'’.-]*(?:[\p{Script=Latin}\p{M}]|(?<=\p{L}\.)))?(?: \p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*)*/gu;

/** Parts a text where another script than its language's begins and ends: Arabic in Latin or Cyrillic, Latin in Arabic. */
export function splitScripts(text: string, language: string): Stretch[] {
  const foreign = languageOf(language).script === 'Arab' ? latin : arabic;
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(foreign)) {
    if (index > at) stretches.push({ text: text.slice(at, index), foreign: false });
    stretches.push({ text: found, foreign: /\p{L}/u.test(found) });
    at = index + found.length;
  }
  if (at < text.length || stretches.length === 0) stretches.push({ text: text.slice(at), foreign: false });
  return stretches;
}
