import { ownOrder } from '../../contract/text/ownOrder.ts';
import { phrasesOf } from '../../contract/text/phrases.ts';
import { isNoteMarker } from '../../contract/text/plainText.ts';
import type { Span, Text } from '../../contract/text/textSchema.ts';
import { attributesOf } from '../../language/attributes.ts';
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
  return phrasesOf(text)
    .map(({ language, runs }) => {
      const html = runs.map((run) => runHtml(run, around, language ?? around.language)).join('');
      return language ? `<bdi${attributes({ ...attributesOf(language) })}>${html}</bdi>` : html;
    })
    .join('');
}

function runHtml(run: string | Span, around: ArticleContext, language: string): string {
  if (typeof run === 'string') return wordsHtml(run, language);
  const words = isNoteMarker(run) ? '' : spanHtml(run, around, language);
  return words + (run.note === undefined ? '' : referenceHtml(run.note, around));
}

/** Words in which telephone numbers, dates and the like keep their own order. */
function wordsHtml(words: string, language: string): string {
  return ownOrder(words, language)
    .map((piece, at) => (at % 2 === 0 ? escapeMarkup(piece) : `<bdi dir="ltr">${escapeMarkup(piece)}</bdi>`))
    .join('');
}

/** The full address of what a text links to: a place in the article, in the publication, or in the world. */
export function absoluteHref(href: string, { origin, url }: Pick<ArticleContext, 'origin' | 'url'>): string {
  if (href.startsWith('#')) return url + href;
  return href.startsWith('/') ? origin + href : href;
}

function spanHtml(span: Span, around: ArticleContext, language: string): string {
  let html = wordsHtml(span.text, language);
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
