/** Why a document is refused. */
export type DocumentErrorKind =
  | 'empty'
  | 'encrypted'
  | 'corrupt'
  | 'scanned'
  | 'too-large'
  | 'unknown-type'
  | 'wrong-order'
  | 'no-day'
  | 'unreadable';

/** A document that cannot be imported: what is the matter and what to do, in words for the editor. The others go on. */
export class DocumentError extends Error {
  override name = 'DocumentError';
  readonly kind: DocumentErrorKind;
  /** The file's name as it was given. */
  readonly file: string;

  constructor(file: string, kind: DocumentErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.file = file;
    this.kind = kind;
  }
}
