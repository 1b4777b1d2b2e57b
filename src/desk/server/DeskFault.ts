import type { DocumentFaultKind } from '../formats/DocumentFault.ts';
import type { ArticleFile } from '../formats/importedDocument.ts';
import type { Draft, FieldFault } from './deskShapes.ts';

/** What the desk's page is told, besides the words, when something could not be done. */
export type DeskTrouble =
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
  | { kind: 'invalid'; faults: FieldFault[] }
  | { kind: 'document'; reason: DocumentFaultKind };

const statusOf: Record<DeskTrouble['kind'], number> = {
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
export class DeskFault extends Error {
  override name = 'DeskFault';
  readonly trouble: DeskTrouble;

  constructor(trouble: DeskTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }

  /** As HTTP has it. */
  get status(): number {
    return statusOf[this.trouble.kind];
  }
}
