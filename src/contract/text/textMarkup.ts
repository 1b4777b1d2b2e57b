import { attributesOf } from '../../language/attributes.ts';
import { type Direction, languageOf } from '../../language/languages.ts';
import { inOwnOrder } from './ownOrder.ts';
import { orderedPhrases } from './phrases.ts';
import { isNoteMarker } from './plainText.ts';
import type { Span, Text } from './textSchema.ts';
import { attributes, escapeMarkup } from './xmlMarkup.ts';

/** What a text needs of the document that it is to stand in. */
export interface TextPlace {
  /** The language of the block. */
  language: string;
  /** Where a link of the text leads from there; undefined if it leads nowhere, and its words stand alone. */
  hrefOf: (href: string) => string | undefined;
  /** The reference to a note, as markup. */
  reference: (number: number, span: Span) => string;
}

/** A `text` of the contract as markup that is HTML and XHTML alike: only what the contract names. */
export function textMarkup(text: Text, place: TextPlace): string {
  if (typeof text === 'string') return wordsMarkup(text, place.language);
  return orderedPhrases(text, place.language, ...markup)
    .map(({ language, runs }) => {
      const words = runs.map(({ run, content }) => runMarkup(run, content.join(''), place)).join('');
      return language ? `<bdi${attributes({ ...attributesOf(language) })}>${words}</bdi>` : words;
    })
    .join('');
}

/** Words in which telephone numbers, dates and the like keep their own order. */
export function wordsMarkup(words: string, language: string): string {
  return inOwnOrder([words], languageOf(language).direction, ...markup)
    .flat()
    .join('');
}

/** Words of which every second part is marked (changedWords.ts), in their own order as `wordsMarkup` has it. */
export function markedMarkup(
  parts: readonly string[],
  language: string,
  mark: (words: string) => string,
): string {
  return inOwnOrder(parts, languageOf(language).direction, ...markup)
    .map((made) => made.join(''))
    .map((words, at) => (at % 2 ? mark(words) : words))
    .join('');
}

function runMarkup(run: string | Span, words: string, place: TextPlace): string {
  if (typeof run === 'string') return words;
  const shown = isNoteMarker(run) ? '' : spanMarkup(run, words, place);
  return shown + (run.note === undefined ? '' : place.reference(run.note, run));
}

function spanMarkup(span: Span, words: string, { hrefOf }: TextPlace): string {
  let made = words;
  if (span.em) made = `<em>${made}</em>`;
  if (span.strong) made = `<strong>${made}</strong>`;
  const href = span.href && hrefOf(span.href);
  return href ? `<a${attributes({ href })}>${made}</a>` : made;
}

const markup: [words: typeof escapeMarkup, isolate: (content: string[], direction: Direction) => string] = [
  escapeMarkup,
  (content, direction) => `<bdi dir="${direction}">${content.join('')}</bdi>`,
];
