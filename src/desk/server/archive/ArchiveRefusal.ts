/**
 * Why the archive takes nothing in: something else stands there (`exists`), it is no longer what was read (`changed`), it
 * is not there (`missing`), it is not an article that could be published (`invalid`).
 */
export type RefusalKind = 'exists' | 'changed' | 'missing' | 'invalid';

/** Something the archive refuses, in words for the editor. Nothing was written. */
export class ArchiveRefusal extends Error {
  override name = 'ArchiveRefusal';
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
