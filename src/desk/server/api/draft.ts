import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { Finding } from '../../formats/finding.ts';
import type { Join } from '../../formats/join.ts';
import type { DocumentText } from '../../formats/parsedDocument.ts';

/** An article on the desk: imported or taken from the archive, edited, not (or not yet again) published. */
export interface Draft {
  /** The draft's name in addresses and on disk: `[a-z0-9-]+`. */
  key: string;
  /** The number of the saved state; a save names the one it is based on. */
  revision: number;
  /** When it was last saved, in milliseconds. */
  saved: number;
  article: ArticleFile;
  /** The published file as it was when it was opened or published. */
  published?: { id: string; hash: string };
  /** Whether it differs from the archive. */
  changed: boolean;
  /** The document it was made from; none for an article opened from the archive. */
  document?: { name: string; content: DocumentText; joined: Join[]; findings: Finding[] };
}
