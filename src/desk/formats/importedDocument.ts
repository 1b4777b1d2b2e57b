import type { ArticleFile } from '../../contract/articleSchema.ts';
import type { Finding } from './finding.ts';
import type { Join } from './join.ts';
import type { ParsedDocument } from './parsedDocument.ts';

export interface ImportOptions {
  /** BCP 47: the editor's word goes before what is detected. */
  language?: string;
  /** The day of appearance, YYYY-MM-DD, where the document names none; the editor's word goes before the document's. */
  date?: string;
}

/** What became of one document. */
export interface ImportedDocument {
  article: ArticleFile;
  /** The pictures by their path in the archive (`images/…`). */
  images: Record<string, Uint8Array>;
  joined: Join[];
  findings: Finding[];
  document: ParsedDocument;
}
