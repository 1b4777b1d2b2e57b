import { inOwnOrder } from '../../contract/text/ownOrder.ts';
import { orderedPhrases } from '../../contract/text/phrases.ts';
import { isNoteMarker } from '../../contract/text/plainText.ts';
import type { Span, Text } from '../../contract/text/textSchema.ts';
import { attributesOf } from '../../language/attributes.ts';
import { type Direction, languageOf } from '../../language/languages.ts';
import { toDigits } from '../../language/numbers.ts';
import { attributes, escapeMarkup } from './xmlMarkup.ts';

/** What a text needs of its article to be read elsewhere. */
export interface ArticleContext {
  /** The publication's origin, for addresses in the publication. */
  origin: string;
  /** The article's full address, for its notes and blocks. */
  url: string;
  /** The numbers of the article's notes. */
  notes: ReadonlySet<number>;
  /** The notes already referred to: an id must be unique. */
  referencedNotes: Set<number>;
  /** The language of the block, whose digits the references use. */
  language: string;
}

/** A `text` of the contract as HTML: only what the contract names, addresses absolute. */
export function textHtml(text: Text, around: ArticleContext): string {
  if (typeof text === 'string') return wordsHtml(text, around.language);
  return orderedPhrases(text, around.language, ...html)
    .map(({ language, runs }) => {
      const words = runs.map(({ run, content }) => runHtml(run, content.join(''), around)).join('');
      return language ? `<bdi${attributes({ ...attributesOf(language) })}>${words}</bdi>` : words;
    })
    .join('');
}

function runHtml(run: string | Span, words: string, around: ArticleContext): string {
  if (typeof run === 'string') return words;
  const shown = isNoteMarker(run) ? '' : spanHtml(run, words, around);
  return shown + (run.note === undefined ? '' : referenceHtml(run.note, around));
}

/** Words in which telephone numbers, dates and the like keep their own order. */
export function wordsHtml(words: string, language: string): string {
  return inOwnOrder([words], languageOf(language).direction, ...html)
    .flat()
    .join('');
}

const html: [words: typeof escapeMarkup, isolate: (content: string[], direction: Direction) => string] = [
  escapeMarkup,
  (content, direction) => `<bdi dir="${direction}">${content.join('')}</bdi>`,
];

/** The full address of what a text links to: a place in the article, in the publication, or in the world. */
export function absoluteHref(href: string, { origin, url }: Pick<ArticleContext, 'origin' | 'url'>): string {
  if (href.startsWith('#')) return url + href;
  return href.startsWith('/') ? origin + href : href;
}

function spanHtml(span: Span, words: string, around: ArticleContext): string {
  let html = words;
  if (span.em) html = `<em>${html}</em>`;
  if (span.strong) html = `<strong>${html}</strong>`;
  return span.href ? `<a${attributes({ href: absoluteHref(span.href, around) })}>${html}</a>` : html;
}

/** Links the note on the article's page: most feed readers drop ids; those that keep them open the note in place. */
function referenceHtml(number: number, { notes, referencedNotes, url, language }: ArticleContext): string {
  if (!notes.has(number)) return '';
  const id = referencedNotes.has(number) ? undefined : `reference-${number}`;
  referencedNotes.add(number);
  const link = attributes({ id, href: `${url}#note-${number}` });
  const dir = attributesOf(language).dir === 'rtl' ? 'rtl' : undefined;
  return `<sup${attributes({ dir })}><a${link}>${escapeMarkup(toDigits(String(number), language))}</a></sup>`;
}
