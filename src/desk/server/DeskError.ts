import type { ArticleFile } from '../../contract/articleSchema.ts';
import type { DocumentErrorKind } from '../formats/DocumentError.ts';
import type { Draft } from './draft.ts';
import type { FieldIssue } from './fieldIssue.ts';

/** What the desk's page is told, besides the words, when something could not be done. */
export type DeskErrorDetails =
  | { kind: 'request' | 'missing' | 'too-large' | 'unexpected' }
  /** The draft has been saved, perhaps published, elsewhere (another tab) since this page read it: what it is now. */
  | ({ kind: 'stale' } & Pick<Draft, 'article' | 'revision' | 'changed' | 'published'>)
  /** The published file has been edited elsewhere since it was opened; without its article where it is none any more. */
  | { kind: 'changed'; article?: ArticleFile }
  /** The published file is no longer in the archive. */
  | { kind: 'withdrawn' }
  /** The published file is there, but is no article that could be edited. */
  | { kind: 'broken' }
  /** Another article is published under this id. */
  | { kind: 'taken' }
  | { kind: 'invalid'; issues: FieldIssue[] }
  | { kind: 'document'; reason: DocumentErrorKind };

const statusOf: Record<DeskErrorDetails['kind'], number> = {
  request: 400,
  missing: 404,
  stale: 409,
  changed: 409,
  withdrawn: 409,
  taken: 409,
  'too-large': 413,
  invalid: 422,
  broken: 422,
  document: 422,
  unexpected: 500,
};

/** A request that could not be done, in plain words and with what the page needs to go on. */
export class DeskError extends Error {
  override name = 'DeskError';
  readonly details: DeskErrorDetails;

  constructor(details: DeskErrorDetails, message: string, options?: ErrorOptions) {
    super(message, options);
    this.details = details;
  }

  /** As HTTP has it. */
  get status(): number {
    return statusOf[this.details.kind];
  }
}
