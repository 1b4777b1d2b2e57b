/** What is wrong with a field by the contract's schema. */
export interface FieldIssue {
  /** Dotted path inside the article: `source.url`, `body.3.text`. */
  field: string;
  message: string;
}
