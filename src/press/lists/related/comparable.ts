/** What decides whether two articles belong together. */
export interface Comparable {
  language: string;
  /** The same for all versions of one text. */
  family: string;
  /** The keys of its topics' and its authors' lists. */
  topics: readonly string[];
  authors: readonly string[];
  /** The numbers of its keywords. */
  words: readonly number[];
}

/** The strongest of what two articles share, most telling first. */
export interface Shared {
  by: 'topic' | 'author' | 'words';
  /** Keys of lists, or numbers of words. */
  keys: (string | number)[];
}
