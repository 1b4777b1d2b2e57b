/**
 * Why the archive takes nothing in: something else stands there (`exists`), it is no longer what was read (`changed`), it
 * is not there (`missing`), it is not an article that could be published (`invalid`).
 */
export type ArchiveWriteErrorKind = 'exists' | 'changed' | 'missing' | 'invalid';

/** Something the archive refuses, in words for the editor. Nothing was written. */
export class ArchiveWriteError extends Error {
  override name = 'ArchiveWriteError';
  readonly kind: ArchiveWriteErrorKind;

  constructor(kind: ArchiveWriteErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
