import { textMarkup } from '../../contract/text/textMarkup.ts';
import type { Text } from '../../contract/text/textSchema.ts';
import { attributes, escapeMarkup } from '../../contract/text/xmlMarkup.ts';
import { attributesOf } from '../../language/attributes.ts';
import { toDigits } from '../../language/numbers.ts';

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
  return textMarkup(text, {
    language: around.language,
    hrefOf: (href) => absoluteHref(href, around),
    reference: (number) => referenceHtml(number, around),
  });
}

/** The full address of what a text links to: a place in the article, in the publication, or in the world. */
export function absoluteHref(href: string, { origin, url }: Pick<ArticleContext, 'origin' | 'url'>): string {
  if (href.startsWith('#')) return url + href;
  return href.startsWith('/') ? origin + href : href;
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
