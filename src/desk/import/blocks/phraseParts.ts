import { languageOf } from '../../../language/languages.ts';
import type { DocumentRun } from '../../formats/parsedDocument.ts';
import { splitScripts } from './scriptRuns.ts';

/** A part of a run: in the text's language, or in a phrase of another one. */
export interface PhrasePart {
  text: string;
  language?: string;
}

/**
 * The parts of each run, none for a note's. Phrases in another script are found in the whole text, so that what is stressed or
 * linked inside one, and a space or comma between, is in the phrase's language too.
 *
 * @param language the text's
 * @param detect the language of a phrase, if it can be told
 */
export function phraseParts(
  runs: readonly DocumentRun[],
  language: string,
  detect: (phrase: string) => string | undefined,
): PhrasePart[][] {
  const words = runs.map(({ text, note }) => (note === undefined ? text : ''));
  const phrases = splitScripts(words.join(''), language).map((phrase) => ({
    ...phrase,
    left: phrase.text.length,
  }));
  const named = new Map<object, string>();
  let at = 0;
  const cut = runs.map((run, place) => {
    const parts: { text: string; phrase: (typeof phrases)[number] }[] = [];
    let rest = words[place] ?? '';
    while (rest !== '') {
      const phrase = phrases[at];
      if (!phrase) break;
      const text = rest.slice(0, phrase.left);
      if (run.language !== undefined && !named.has(phrase)) named.set(phrase, run.language);
      parts.push({ text, phrase });
      rest = rest.slice(text.length);
      phrase.left -= text.length;
      if (phrase.left === 0) at++;
    }
    return parts;
  });
  const languages = new Map(
    phrases.map((phrase) => [phrase, foreignLanguage(phrase, named.get(phrase), language, detect)]),
  );
  return cut.map((parts) =>
    parts.map(({ text, phrase }) => {
      const own = languages.get(phrase);
      return own === undefined ? { text } : { text, language: own };
    }),
  );
}

/** What a document names a phrase counts only where it is written in that script. */
function foreignLanguage(
  { text, foreign }: { text: string; foreign: boolean },
  named: string | undefined,
  own: string,
  detect: (phrase: string) => string | undefined,
): string | undefined {
  if (!foreign) return undefined;
  const other =
    named !== undefined && languageOf(named).script !== languageOf(own).script ? named : undefined;
  const language = detect(text.trim()) ?? other;
  return language === own ? undefined : language;
}
