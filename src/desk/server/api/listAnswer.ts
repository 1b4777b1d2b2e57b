/** A row of the desk's list. */
export interface ListEntry {
  kind: 'draft' | 'published';
  /** The draft's key or the article's id. */
  name: string;
  title: string;
  language: string;
  date: string;
  authors: string[];
  /** The name of the file a draft was made from. */
  document?: string;
  /** How many findings it has. */
  findings: number;
  /** Readers see only that it was withdrawn, and why. */
  retracted?: boolean;
  /** The published file cannot be read as an article. */
  broken?: boolean;
}

export interface ListAnswer {
  entries: ListEntry[];
  /** How many there are on all pages. */
  total: number;
  page: number;
  pages: number;
}
