import type { RichText } from '@grammyjs/types';
import type { ChangedState } from '../../../contract/articleSchema.ts';
import { inOwnOrder } from '../../../contract/text/ownOrder.ts';
import { orderedPhrases } from '../../../contract/text/phrases.ts';
import { isNoteMarker } from '../../../contract/text/plainText.ts';
import type { Span, Text } from '../../../contract/text/textSchema.ts';
import { type Direction, languageOf } from '../../../language/languages.ts';
import { toDigits } from '../../../language/numbers.ts';
import { absoluteHref } from '../../feeds/textHtml.ts';

/** What a text needs of its article to be read in a message. */
export interface TextContext {
  /** The publication's origin, for addresses in the publication. */
  origin: string;
  /** The article's full address. */
  url: string;
  /** The language of the block. */
  language: string;
  /** That of the message, which has one direction (`is_rtl`). */
  messageLanguage: string;
}

/**
 * A `text` of the contract as Telegram's RichText. A message knows no language and has one direction, so what runs the other
 * way is isolated by characters (UAX #9), as in every place without markup.
 */
export function richText(text: Text, around: TextContext): RichText {
  const { language, messageLanguage } = around;
  const content = typeof text === 'string' ? [richWords(text, language)] : runsOf(text, around);
  const direction = directionOf(language);
  const isForeign = direction !== directionOf(messageLanguage);
  return joined(isForeign ? isolated(content, direction) : content);
}

/** Words without spans, in which telephone numbers, dates and the like keep their own order. */
export function richWords(words: string, language: string): string {
  return inOwnOrder([words], directionOf(language), asLine, (content, direction) =>
    isolated(content, direction).join(''),
  )
    .flat()
    .join('');
}

/**
 * A changed passage with its words that differ struck out or underlined, as pages show `del` and `ins`.
 *
 * @param around of the article; a passage in another language is isolated
 */
export function changedText({ element, parts, language: own }: ChangedState, around: TextContext): RichText {
  const language = own ?? around.language;
  const words = inOwnOrder(parts, directionOf(language), asLine, (content, direction) =>
    isolated(content, direction).join(''),
  ).map((made) => made.join(''));
  const type = element === 'del' ? 'strikethrough' : 'underline';
  const content = words.map((text, at): RichText => (at % 2 && text !== '' ? { type, text } : text));
  const direction = directionOf(language);
  return joined(direction === directionOf(around.messageLanguage) ? content : isolated(content, direction));
}

/** The name of a note's text, by which references in the same message find it. */
export function noteName(number: number): string {
  return `note-${number}`;
}

function runsOf(text: Exclude<Text, string>, around: TextContext): RichText[] {
  const phrases = orderedPhrases(text, around.language, asLine, (content, direction) =>
    isolated(content, direction).join(''),
  );
  return phrases.flatMap(({ language, runs }) => {
    const inside = { ...around, language: language ?? around.language };
    const content = runs.flatMap(({ run, content: words }) => richRun(run, words.join(''), inside));
    return language === undefined ? content : isolated(content, directionOf(language));
  });
}

function richRun(run: string | Span, words: string, around: TextContext): RichText[] {
  if (typeof run === 'string') return [words];
  const shown = isNoteMarker(run) || words === '' ? [] : [richSpan(run, words, around)];
  return run.note === undefined ? shown : [...shown, noteReference(run.note, around.language)];
}

function richSpan({ em, strong, href }: Span, words: string, around: TextContext): RichText {
  let text: RichText = words;
  // Arabic script has no slant: emphasis is bold there, as on the page.
  const isBold = strong || (em && languageOf(around.language).script === 'Arab');
  if (em && !isBold) text = { type: 'italic', text };
  if (isBold) text = { type: 'bold', text };
  if (href === undefined) return text;
  const address = absoluteHref(href, around);
  const mail = /^mailto:([^?\s]+)$/i.exec(address)?.[1];
  if (mail) return { type: 'email_address', text, email_address: mail };
  return { type: 'url', text, url: address };
}

function noteReference(number: number, language: string): RichText {
  const figures: RichText = { type: 'superscript', text: toDigits(String(number), language) };
  return { type: 'reference_link', text: figures, reference_name: noteName(number) };
}

/** The contract shows a tabulator or a line feed as a space; Telegram would break the line. */
function asLine(words: string): string {
  return words.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ');
}

/** A text as an isolate (UAX #9), which has its own direction and leaves its neighbours theirs. */
export function isolated<Part extends RichText>(content: Part[], direction: Direction): (Part | string)[] {
  return [direction === 'rtl' ? '\u2067' : '\u2066', ...content, '\u2069'];
}

function directionOf(language: string): Direction {
  return languageOf(language).direction;
}

/** Neighbouring strings as one; what is left alone stands without a list. */
function joined(parts: readonly RichText[]): RichText {
  const all: RichText[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else if (part !== '') all.push(part);
  }
  return all.length === 1 && all[0] !== undefined ? all[0] : all.length === 0 ? '' : all;
}
