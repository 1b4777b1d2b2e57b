/** A field that the contract's schema rejects. */
export interface FieldIssue {
  /** Dotted path inside the article: `source.url`, `body.3.text`. */
  field: string;
  message: string;
}
