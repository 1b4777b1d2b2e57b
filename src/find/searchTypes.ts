/** What a reader asks for. */
export interface SearchQuery {
  /** As typed: words, `"a phrase"`, `-without`. */
  text: string;
  /** A section's id or a language's tag (BCP 47); everything if it is not given. */
  in?: string;
  order: 'best' | 'newest';
  /** The slug of an author's list. */
  author?: string;
  /** The slug of a source's list. */
  source?: string;
  /** Of the Solar Hijri calendar if it is before 1700, as in the archive's addresses, else Gregorian. */
  year?: number;
  /** The first result that is wanted, counted from 0. */
  from: number;
  /** How many are wanted at most; a page of them if it is not given. */
  most?: number;
}

/** An article that was found, as a result shows it. */
export interface FoundArticle {
  id: string;
  title: string;
  /** BCP 47. */
  language: string;
  authors: string[];
  /** ISO 8601, `YYYY-MM-DD`. */
  day: string;
  /** The section's id. */
  section: string;
  source?: string;
  /** How the article begins, or its summary, cut between words; the passage that answers is in the article itself. */
  lead: string;
}

export interface SearchAnswer {
  /** How many articles were found, in all languages. */
  total: number;
  /**
   * False if the words of a phrase were found in these articles but not all could be compared word by word, or words had
   * to be left out: the total is then an estimate.
   */
  exact: boolean;
  /** The years of all that were found whatever year was asked for, in both calendars, as `year` has them. */
  years: number[];
  /** From `from` on, as many as are wanted; fewer where more requests would be needed. */
  found: FoundArticle[];
  /** The `from` of the results after these: more than `from + found.length` where one of these could not be read. */
  next: number;
  /** Whole queries in near spellings that do occur; only where nothing was found. */
  suggestions: string[];
  /** How many files of the index could not be read: what they hold was not searched. */
  failed: number;
  /** How many articles were searched. */
  articles: number;
}

/** Where the files of the index come from. */
export interface SearchFiles {
  /**
   * @param path below `content/search/`
   * @throws what keeps it from being read; an abort by the caller passes through
   */
  read(path: string, signal?: AbortSignal): Promise<Uint8Array>;
}
