import type { Place } from './place.ts';

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
