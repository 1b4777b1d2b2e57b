import type { Span, Text } from '../../contract/textSchema.ts';
import { attributesOf } from '../../language/attributes.ts';
import { toAsciiDigits, toDigits } from '../../language/numbers.ts';
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
  if (typeof text === 'string') return escapeMarkup(text);
  return text
    .map((run) => {
      if (typeof run === 'string') return escapeMarkup(run);
      const words = isReferenceMarker(run) ? '' : spanHtml(run, around);
      return words + (run.note === undefined ? '' : referenceHtml(run.note, around));
    })
    .join('');
}

/** The full address of a link: inside the article, in the publication, or elsewhere. */
export function absoluteHref(href: string, { origin, url }: Pick<ArticleContext, 'origin' | 'url'>): string {
  if (href.startsWith('#')) return url + href;
  return href.startsWith('/') ? origin + href : href;
}

function spanHtml(span: Span, around: ArticleContext): string {
  let html = escapeMarkup(span.text);
  if (span.em) html = `<em>${html}</em>`;
  if (span.strong) html = `<strong>${html}</strong>`;
  if (span.href) html = `<a${attributes({ href: absoluteHref(span.href, around) })}>${html}</a>`;
  return span.language ? `<bdi${attributes({ ...attributesOf(span.language) })}>${html}</bdi>` : html;
}

/** As in the reader: a span that is only its note's number is replaced by the reference. */
function isReferenceMarker({ text, note }: Span): boolean {
  const figures = toAsciiDigits(text).replace(/[\s[\]()]/g, '');
  return note !== undefined && (figures === '' || figures === String(note));
}

/** Links the note on the article's page: most feed readers drop ids; those that keep them open the note in place. */
function referenceHtml(number: number, { notes, referencedNotes, url, language }: ArticleContext): string {
  if (!notes.has(number)) return '';
  const id = referencedNotes.has(number) ? undefined : `reference-${number}`;
  referencedNotes.add(number);
  const link = attributes({ id, href: `${url}#note-${number}` });
  return `<sup><a${link}>${escapeMarkup(toDigits(String(number), language))}</a></sup>`;
}
