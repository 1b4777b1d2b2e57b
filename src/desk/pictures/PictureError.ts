/** Why a picture is refused. */
export interface PictureFailure {
  /**
   * `format`: none that browsers show, or damaged; `too-large`: in bytes; `pixels`: more than can be shown; `script`: a drawing
   * that runs code or loads something; `no-size`: a drawing without a size.
   */
  reason: 'format' | 'too-large' | 'pixels' | 'script' | 'no-size';
  /** The limit that it is over: megabytes or megapixels. */
  limit?: number;
  /** How much it has of it. */
  found?: number;
}

/** A picture that cannot be taken. */
export class PictureError extends Error {
  override name = 'PictureError';
  readonly failure: PictureFailure;

  constructor(failure: PictureFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}
