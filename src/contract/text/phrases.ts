import { languageOf } from '../../language/languages.ts';
import { hasLetterOf } from '../../language/strongLetters.ts';
import type { Span, Text } from './textSchema.ts';

type Run = string | Span;

/** Runs that stand in one order: a phrase in a language of its own, or, without one, in that of the text around them. */
export interface Phrase {
  language?: string;
  runs: Run[];
}

/**
 * A text as phrases. Neighbouring spans of one language are one phrase, with the spaces, marks, note references and words of
 * its direction between them. As an isolate each (UAX #9), they would stand in the order of the text around them: an English
 * phrase with a stressed word in a Persian line would be read back to front.
 */
export function phrasesOf(text: Exclude<Text, string>): Phrase[] {
  const phrases: Phrase[] = [];
  let open: Phrase | undefined;
  let between: Run[] = [];
  const add = (runs: Run[]) => {
    if (runs.length > 0) phrases.push({ runs });
  };
  for (const run of text) {
    const language = typeof run === 'string' ? undefined : run.language;
    if (language === undefined) between.push(run);
    else if (open?.language === language && between.every((one) => fits(one, language))) {
      open.runs.push(...between, run);
      between = [];
    } else {
      add(between);
      between = [];
      open = { language, runs: [run] };
      phrases.push(open);
    }
  }
  add(between);
  return phrases;
}

const marks = { rtl: /[،؛؟۔]/, ltr: /[,;?]/ };

/** Whether a run may stand inside a phrase of this language: no letter and no comma in it belongs to the other direction. */
function fits(run: Run, language: string): boolean {
  const text = typeof run === 'string' ? run : run.text;
  const other = languageOf(language).direction === 'rtl' ? 'ltr' : 'rtl';
  return !hasLetterOf(other, text) && !marks[other].test(text);
}
