/** A segment of a paragraph as the editors' word processor keeps it. */
export interface Segment {
  text: string;
  em?: boolean;
  strong?: boolean;
  href?: string;
  /** BCP 47, where it is not the paragraph's. */
  language?: string;
  /** The text of a footnote whose mark stands after the segment. */
  note?: string;
}

/** Words in a row; `\n` is a line's end inside the paragraph, `\t` a tabulator. */
export type Inline = string | (string | Segment)[];

/** What stands below the letterhead, in the order of the pages. */
export type Part =
  | { kind: 'paragraph'; text: Inline; language?: string }
  | { kind: 'heading'; level: 1 | 2 | 3; text: Inline }
  /** A heading without a style: a paragraph of its own, bold throughout. */
  | { kind: 'boldLine'; text: string }
  | { kind: 'list'; ordered?: boolean; items: Inline[] }
  /** In the word processor's style for quotations. */
  | { kind: 'quote'; text: Inline }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'picture'; alt: string; caption?: string }
  /** Two columns of a table without rules, or two halves with a wide gap between them. */
  | { kind: 'verse'; form: 'columns' | 'gap'; bayts: [string, string][]; language?: string }
  /** A manual page break; the next page opens with the letterhead again, typed into the text. */
  | { kind: 'page'; letterhead?: boolean; number?: string };

/** A letterhead document as an editor sees it: what is printed, part by part. */
export interface LetterheadDocument {
  /** The file's name without its ending. */
  name: string;
  /** BCP 47, the language of the text. */
  language: string;
  /** The line that names who wrote it, and the one with the day, as printed. */
  author: string;
  day: string;
  title: string;
  parts: Part[];
  /** The last line, as printed: the source's name and its own day. */
  source?: string;
}
