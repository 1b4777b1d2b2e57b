import type { InferInput } from 'valibot';
import type { articleSchema } from '../../contract/articleSchema.ts';
import type { Finding, Join } from './finding.ts';
import type { ParsedDocument } from './parsedDocument.ts';

/** An article as its file holds it (design 2.1), before the reader's schema has read it. */
export type ArticleFile = InferInput<typeof articleSchema>;

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
