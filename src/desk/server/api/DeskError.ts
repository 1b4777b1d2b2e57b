import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { DocumentFailure } from '../../formats/DocumentError.ts';
import type { PictureFailure } from '../../pictures/PictureError.ts';
import type { Draft } from './draft.ts';
import type { FieldIssue } from './fieldIssue.ts';

/** What the page is told about a failure, besides the message. */
export type DeskErrorDetails =
  | { kind: 'request' | 'missing' | 'too-large' | 'disk-full' | 'unexpected' }
  /** The draft has been saved or published in another tab since this page read it; its current state. */
  | ({ kind: 'stale' } & Pick<Draft, 'article' | 'revision' | 'changed' | 'published' | 'before'>)
  /** The published file has been edited elsewhere since it was opened; without an article if it is no longer valid. */
  | { kind: 'changed'; article?: ArticleFile }
  /** The published file is no longer in the archive. */
  | { kind: 'withdrawn' }
  /** The published file exists but is not an article that can be edited. */
  | { kind: 'broken' }
  /** Other articles lead to the one that was to be removed. */
  | { kind: 'referenced'; articles: { id: string; title: string }[] }
  /** A picture that cannot be taken; `limit` is the one that it is over. */
  | { kind: 'picture'; reason: PictureFailure['reason']; limit?: number; found?: number }
  /** A recording that cannot be taken: of a type that the contract does not have, broken, or too large. */
  | { kind: 'recording'; reason: 'type' | 'broken' | 'too-large' }
  /** The site cannot be built or released now. */
  | { kind: 'site'; reason: 'running' | 'no-target' | 'bad-target' }
  /** Another article is published under this id. */
  | { kind: 'taken' }
  | { kind: 'invalid'; issues: FieldIssue[] }
  /** `limit` is the one that the document is over. */
  | { kind: 'document'; reason: DocumentFailure['kind']; limit?: number };

/** The HTTP status of each kind. */
export const statusOf: Record<DeskErrorDetails['kind'], number> = {
  request: 400,
  missing: 404,
  stale: 409,
  changed: 409,
  withdrawn: 409,
  taken: 409,
  referenced: 409,
  site: 409,
  'too-large': 413,
  invalid: 422,
  broken: 422,
  document: 422,
  picture: 422,
  recording: 422,
  unexpected: 500,
  'disk-full': 507,
};

/** A failed request, with a message and what the page needs to continue. */
export class DeskError extends Error {
  override name = 'DeskError';
  readonly details: DeskErrorDetails;

  constructor(details: DeskErrorDetails, message: string, options?: ErrorOptions) {
    super(message, options);
    this.details = details;
  }

  /** The HTTP status. */
  get status(): number {
    return statusOf[this.details.kind];
  }
}
