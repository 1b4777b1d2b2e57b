import { type Direction, languageOf } from '../../language/languages.ts';
import { hasLetterOf } from '../../language/strongLetters.ts';
import { inOwnOrder } from './ownOrder.ts';
import { isNoteMarker } from './plainText.ts';
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

/**
 * The phrases of a text with the content of their runs, in which what runs in the other direction is isolated.
 *
 * @param around the language of the text around
 * @param make what makes the content of a run, as in {@link inOwnOrder}
 */
export function orderedPhrases<Made>(
  text: Exclude<Text, string>,
  around: string,
  ...make: [
    words: (text: string) => Made,
    isolate: (content: Made[], direction: Direction, at: number) => Made,
  ]
): { language: string | undefined; runs: { run: Run; content: Made[] }[] }[] {
  const contentOf = (runs: Run[], language: string) =>
    inOwnOrder(runs.map(wordsOf), languageOf(language).direction, ...make);
  // Words may go on from one phrase to the next: they are looked for in the whole text.
  const whole = contentOf(text, around);
  let from = 0;
  return phrasesOf(text).map(({ language, runs }) => {
    const content =
      language === undefined ? whole.slice(from, from + runs.length) : contentOf(runs, language);
    from += runs.length;
    return { language, runs: runs.map((run, at) => ({ run, content: content[at] ?? [] })) };
  });
}

const wordsOf = (run: Run) => (typeof run === 'string' ? run : isNoteMarker(run) ? '' : run.text);
