/** A row of the desk's list. */
export interface ListEntry {
  kind: 'draft' | 'published';
  /** The draft's key or the article's id. */
  name: string;
  title: string;
  language: string;
  date: string;
  authors: string[];
  /** The name of the file that a draft was made of. */
  document?: string;
  /** How much is doubtful in it. */
  findings: number;
  /** A published article's file that cannot be read as one. */
  broken?: boolean;
}

export interface ListAnswer {
  entries: ListEntry[];
  /** How many there are on all pages. */
  total: number;
  page: number;
  pages: number;
}
