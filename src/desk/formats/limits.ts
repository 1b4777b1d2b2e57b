/** How large a document may be. An editor's document is far below; what is above would only fill the memory. */
export const limits = {
  /** Bytes of the file as it lies on the disk. */
  file: 100 * 2 ** 20,
  /** Bytes that all the parts read from a package may unpack to. */
  unpacked: 400 * 2 ** 20,
  /** Bytes of one part with text (XML), unpacked; its tree takes ten times that. */
  part: 64 * 2 ** 20,
  /** A part this many times larger than its packed form is a bomb, if it is larger than {@link ratioFrom}. */
  ratio: 300,
  ratioFrom: 8 * 2 ** 20,
  entries: 20_000,
  /** How deep elements may lie in each other. */
  depth: 400,
  /** Cells of all the document's tables together: an attribute can repeat one a million times. */
  cells: 200_000,
};
