import type { ArticleFile } from '../../contract/articleSchema.ts';
import type { Finding } from './finding.ts';
import type { Join } from './join.ts';
import type { ParsedDocument } from './parsedDocument.ts';

export interface ImportOptions {
  /** BCP 47; overrides the detected language. */
  language?: string;
  /** The publication date, YYYY-MM-DD; overrides the document's own. */
  date?: string;
  /** The words of the article's address, instead of those made of its title. */
  slug?: string;
  /** Today, for now, where the document names no day; with a finding. */
  today?: string;
}

/** The result of importing one document. */
export interface ImportedDocument {
  article: ArticleFile;
  /** The pictures by their path in the archive (`images/…`). */
  images: Record<string, Uint8Array>;
  joined: Join[];
  findings: Finding[];
  document: ParsedDocument;
}
