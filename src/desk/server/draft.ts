import type { Finding, Join } from '../formats/finding.ts';
import type { ArticleFile } from '../formats/importedDocument.ts';
import type { ParsedDocument } from '../formats/parsedDocument.ts';

/** A document's text as the page shows it beside the article: its pictures stay on the disk. */
export type DocumentText = Omit<ParsedDocument, 'images'>;

/** An article on the desk: imported or taken from the archive, edited, not (or not yet again) published. */
export interface Draft {
  /** Names the draft, in addresses and on the disk: `[a-z0-9-]+`. */
  key: string;
  /** Counts the saved states: who saves says which state was edited. */
  revision: number;
  /** When it was saved last, in milliseconds: the newest stands first. */
  saved: number;
  article: ArticleFile;
  /** Set for what is in the archive: the file as it was when it was opened or published. */
  published?: { id: string; hash: string };
  /** Whether it holds something that the archive does not. */
  changed: boolean;
  /** The document it was made of; none for an article opened from the archive. */
  document?: { name: string; content: DocumentText; joined: Join[]; findings: Finding[] };
}

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

/** What is wrong with a field by the contract's schema. */
export interface FieldIssue {
  /** Dotted path inside the article: `source.url`, `body.3.text`. */
  field: string;
  message: string;
}

/** How an edit of a published article is kept: said to nobody, or as a correction under the text. */
export type Change = { kind: 'silent' } | { kind: 'correction'; text: string };
