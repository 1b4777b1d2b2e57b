import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { Finding } from '../../formats/finding.ts';
import type { Join } from '../../formats/join.ts';
import type { ParsedDocument } from '../../formats/parsedDocument.ts';

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
