/** A file that could not be read: the copy may be true and may not. */
export class SourceError extends Error {
  override name = 'SourceError';
}

/** A copy of the site that is checked: a folder, or a server on this machine. */
export interface Source {
  /**
   * The bytes of a file below the site; undefined where there is none.
   *
   * @throws {SourceError} if it cannot be read, or has more bytes than `most`
   */
  read(path: string, most: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The files below a folder of the site; undefined where they cannot be listed: a server names none. */
  filesBelow?(folder: string): string[];
  /** Compressed forms of files read so far that say something else than the file itself: hosts send them in its place. */
  readonly otherForms: readonly string[];
}
