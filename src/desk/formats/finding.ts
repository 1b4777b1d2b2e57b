/** Where something was found: in the source and in the article that was made of it. */
export interface Place {
  /** The source's page, from 1, where it has pages. */
  page?: number;
  /** The block of the article's body, from 1, as its address has it (`#p7`); none for what is in no block. */
  block?: number;
  /** The words at the place, in the order of reading: enough to find it by. */
  words: string;
}

/** A repair that was certain: what was two is one now. */
export interface Join {
  /** A paragraph over a page's end; a line's end inside a paragraph; a word divided at a line's end. */
  kind: 'page' | 'line' | 'word';
  place: Place;
  /** The last words before the seam and the first ones after it, as the source had them. */
  before: string;
  after: string;
}

/** What is doubtful and was kept as it stands. */
export type FindingKind =
  | 'cut-sentence'
  | 'unbalanced-quotation'
  | 'doubled-word'
  | 'page-order'
  | 'straight-quotes'
  | 'dropped-link'
  | 'dropped-image'
  | 'dropped-text'
  | 'unknown-language'
  | 'missing-field'
  | 'uncertain-date'
  | 'uncertain-author'
  | 'uncertain-source'
  | 'uncertain-hyphen'
  | 'missing-summary'
  | 'duplicate-title'
  | 'dead-image'
  | 'lost-in-format';

export interface Finding {
  kind: FindingKind;
  place: Place;
  /** In English, for the terminal; the desk says it by `kind` in the editor's language. */
  message: string;
}
