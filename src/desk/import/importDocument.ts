import type { Publication } from '../../contract/publicationSchema.ts';
import type { ImportedDocument, ImportOptions } from '../formats/importedDocument.ts';
import { articleOfDocument } from './articleOfDocument.ts';
import { readDocument } from './readDocument.ts';

/**
 * Makes an article of a document: parsed, without its letterhead, repaired where that is certain,
 * as blocks of the contract, with its findings. The same document gives the same article.
 *
 * @param file the document, whose bytes decide the format, not its name
 * @throws DocumentError if the document cannot be read, has no text, or has no date and none is given
 */
export async function importDocument(
  file: { name: string; bytes: Uint8Array },
  publication: Publication,
  options: ImportOptions = {},
): Promise<ImportedDocument> {
  return articleOfDocument(file.name, await readDocument(file), publication, options);
}
