const megabyte = 2 ** 20;

/** How large a document may be, and what reading it may cost. An editor's document is far below; what is above would only fill the memory. */
export const limits = {
  /** Bytes of the file as it lies on the disk. */
  file: 100 * megabyte,
  /** Bytes that all the parts read from a package may unpack to. */
  unpacked: 400 * megabyte,
  /** Bytes of one part with text (XML), unpacked; its tree takes ten times that. */
  part: 64 * megabyte,
  /** A part this many times larger than its packed form is a bomb, if it is larger than {@link ratioFrom}. */
  ratio: 300,
  ratioFrom: 8 * megabyte,
  entries: 20_000,
  /** How deep elements may lie in each other. */
  depth: 400,
  /** Cells of all the document's tables together: an attribute can repeat one a million times. */
  cells: 200_000,
  /** Characters of all the text together: a novel of 500 pages has fewer. */
  text: 1_000_000,
  /** Lines with words of all the text together; a paragraph is one at least. */
  lines: 50_000,
  /** Milliseconds; below the five minutes that Firefox waits for an answer. */
  time: 240_000,
  /** MiB that the objects of its thread may take. */
  memory: 1024,
};
