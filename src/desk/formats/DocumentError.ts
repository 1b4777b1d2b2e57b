/** Why a document cannot be imported. */
export type DocumentErrorKind =
  | 'empty'
  | 'encrypted'
  | 'corrupt'
  | 'scanned'
  | 'too-large'
  | 'too-long'
  | 'too-deep'
  | 'unknown-type'
  | 'wrong-order'
  | 'no-day'
  | 'unreadable'
  | 'late'
  | 'memory'
  | 'broken-off';

/** Why there is no article of a document, as it is sent from a thread or to the page. */
export interface DocumentFailure {
  kind: DocumentErrorKind;
  /** For the editor: names the file and says what to do. */
  message: string;
  /** The limit that the document is over, in the unit that the kind's words name. */
  limit?: number;
}

/** A document that cannot be imported; the message tells the editor why and what to do. */
export class DocumentError extends Error {
  override name = 'DocumentError';
  readonly kind: DocumentErrorKind;
  /** The file's name as it was given. */
  readonly file: string;
  /** The limit that the document is over, in the unit that the kind's words name. */
  readonly limit: number | undefined;

  constructor(
    file: string,
    kind: DocumentErrorKind,
    message: string,
    { limit, ...options }: ErrorOptions & { limit?: number } = {},
  ) {
    super(message, options);
    this.file = file;
    this.kind = kind;
    this.limit = limit;
  }

  get failure(): DocumentFailure {
    const { kind, message, limit } = this;
    return { kind, message, ...(limit !== undefined && { limit }) };
  }
}
