import type { Article } from '../contract/articleSchema.ts';
import { blocksWithin, spansIn } from '../contract/blockParts.ts';
import type { Block } from '../contract/blockSchema.ts';
import { attributes, escapeMarkup } from '../contract/text/xmlMarkup.ts';
import { attributesOf } from '../language/attributes.ts';
import { toDigits } from '../language/numbers.ts';

/** How a way back is called. */
interface BackLabel {
  text: string;
  language: string;
}

/** The footnotes of one article: their references and the ways back, each id once. */
export class ArticleNotes {
  /** Of two notes with one number the later one counts. */
  readonly #blocks: ReadonlyMap<number, Block>;
  readonly #references = new Map<number, number>();
  readonly #written = new Map<number, number>();

  constructor({ body }: Pick<Article, 'body'>) {
    this.#blocks = new Map(body.flatMap((block) => (block.type === 'note' ? [[block.number, block]] : [])));
    for (const { note } of blocksWithin(body).flatMap(([block]) => spansIn(block)))
      if (note !== undefined) this.#references.set(note, (this.#references.get(note) ?? 0) + 1);
  }

  /** The id of a note, for the block that has it. */
  idOf(block: Block & { type: 'note' }): string | undefined {
    return this.#blocks.get(block.number) === block ? `note-${block.number}` : undefined;
  }

  /** The reference to a note, which reading systems open in place (EPUB 3.3, appendix on pop-up notes); nothing where there is no such note. */
  reference(number: number, language: string): string {
    if (!this.#blocks.has(number)) return '';
    const at = (this.#written.get(number) ?? 0) + 1;
    this.#written.set(number, at);
    const link = attributes({
      id: referenceId(number, at),
      href: `#note-${number}`,
      'epub:type': 'noteref',
      role: 'doc-noteref',
      dir: attributesOf(language).dir,
    });
    return `<sup><a${link}>${figuresOf(number, language)}</a></sup>`;
  }

  /** A note's number as the way back to its reference; further references have theirs behind the note. */
  number(block: Block & { type: 'note' }, language: string, label: BackLabel): string {
    const figures = figuresOf(block.number, language);
    if (!this.idOf(block) || !this.#references.has(block.number)) return `${figures} `;
    return `${backLink(block.number, 1, figures, label)} `;
  }

  /** The ways back to all references but the first. */
  waysBack(block: Block & { type: 'note' }, language: string, label: BackLabel): string {
    const references = this.idOf(block) ? (this.#references.get(block.number) ?? 0) : 0;
    return Array.from({ length: Math.max(0, references - 1) }, (_, at) => {
      const arrow = `↑<sup>${figuresOf(at + 2, language)}</sup>`;
      return ` ${backLink(block.number, at + 2, arrow, label)}`;
    }).join('');
  }
}

/** The first reference's id is the note's number, as on the site; later ones are counted from 2. */
function referenceId(number: number, at: number): string {
  return at > 1 ? `reference-${number}-${at}` : `reference-${number}`;
}

function backLink(number: number, at: number, words: string, { text, language }: BackLabel): string {
  const href = `#${referenceId(number, at)}`;
  return `<a${attributes({ href, role: 'doc-backlink', title: text, lang: language })}>${words}</a>`;
}

function figuresOf(number: number, language: string): string {
  return escapeMarkup(toDigits(String(number), language));
}
