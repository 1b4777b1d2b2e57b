import type { Publication } from '../../contract/publicationSchema.ts';
import type { ImportedDocument, ImportOptions } from '../formats/importedDocument.ts';
import { articleOfDocument } from './articleOfDocument.ts';
import { readDocument } from './readDocument.ts';

/**
 * Makes an article of a document: what its format's reader shows, without its letterhead, repaired where that is certain,
 * as blocks of the contract, with what is doubtful. The same document gives the same article.
 *
 * @param file the document; what it is, its bytes say and not its name
 * @throws DocumentError where the document cannot be read, has no text, or names no day and none is given
 */
export async function importDocument(
  file: { name: string; bytes: Uint8Array },
  publication: Publication,
  options: ImportOptions = {},
): Promise<ImportedDocument> {
  return articleOfDocument(file.name, await readDocument(file), publication, options);
}
