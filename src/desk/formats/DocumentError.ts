/** Why a document cannot be imported. */
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

/** A document that cannot be imported; the message tells the editor why and what to do. */
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
