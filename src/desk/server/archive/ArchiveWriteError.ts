/**
 * Why nothing was written: something else exists there (`exists`), it is no longer what was read (`changed`), it
 * no longer exists (`missing`), or it cannot be published (`invalid`).
 */
export type ArchiveWriteErrorKind = 'exists' | 'changed' | 'missing' | 'invalid';

/** A write the archive rejects, with a message for the editor. Nothing was written. */
export class ArchiveWriteError extends Error {
  override name = 'ArchiveWriteError';
  readonly kind: ArchiveWriteErrorKind;

  constructor(kind: ArchiveWriteErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
