import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { Finding } from '../../formats/finding.ts';
import type { Join } from '../../formats/join.ts';
import type { DocumentText } from '../../formats/parsedDocument.ts';
import type { ImportState } from '../../import/findings/openFindings.ts';

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
  /** A retracted article as it was: its text is kept on this machine alone. */
  before?: ArticleFile;
  /** The findings that the editor has judged to be right as they are (`findingKey`). */
  settled?: string[];
  /** Whether it differs from the archive. */
  changed: boolean;
  /** The document it was made from; none for an article opened from the archive. */
  document?: {
    name: string;
    content: DocumentText;
    joined: Join[];
    findings: Finding[];
    /** Tells what of the findings is mended; drafts of earlier desks lack it. */
    state?: ImportState;
  };
}
