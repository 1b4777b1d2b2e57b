/** Where something was found: in the document and in the article made from it. */
export interface Place {
  /** The document's page, from 1, if it has pages. */
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
  /** The last words before the boundary and the first ones after it, as in the document. */
  before: string;
  after: string;
}

/** Something uncertain that was kept as it is. */
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
