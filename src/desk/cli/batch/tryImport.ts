import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { contentHash } from '../../../press/system/keyOf.ts';
import { DocumentError } from '../../formats/DocumentError.ts';
import { tooLargeError } from '../../formats/documentErrors.ts';
import type { ImportedDocument, ImportOptions } from '../../formats/importedDocument.ts';
import { limits } from '../../formats/limits.ts';

/** Makes an article of a document: `importDocument` or a test's replacement. */
export type ImportDocument = (
  file: { name: string; bytes: Uint8Array },
  publication: Publication,
  options: ImportOptions,
) => Promise<ImportedDocument>;

/** A thread's answer for one document: an article, or why there is none. */
export type ImportAnswer =
  | (Omit<ImportedDocument, 'document'> & { document: { name: string; bytes: string } })
  | { error: string };

/**
 * Reads one document from disk and makes an article of it. Never throws: an error is part of the answer, so that
 * the others go on.
 */
export async function tryImport(
  path: string,
  importDocument: ImportDocument,
  publication: Publication,
  options: ImportOptions,
): Promise<ImportAnswer> {
  const name = basename(path);
  try {
    const { size } = statSync(path);
    // No need to read what the readers would reject.
    if (size > limits.file) return { error: tooLargeError(name).message };
    // A plain copy: some readers reject a Node Buffer or read the memory it shares.
    const bytes = new Uint8Array(readFileSync(path));
    // Hashed first, because a reader may change the bytes.
    const key = contentHash(bytes);
    const { document: _, ...imported } = await importDocument({ name, bytes }, publication, options);
    return { ...imported, document: { name, bytes: key } };
  } catch (error) {
    return { error: readErrorMessage(name, error) };
  }
}

const diskErrorMessages: Record<string, string> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist: its folder is a file',
  ENAMETOOLONG: 'does not exist: the name is too long for a file',
  ELOOP: 'is a link that leads back to itself: name the file it should lead to',
  EACCES: 'cannot be read: you do not have permission. Change the file’s permissions',
  EPERM: 'cannot be read: you do not have permission. Change the file’s permissions',
  EISDIR: 'is a folder you do not have permission to read. Change its permissions',
};

function readErrorMessage(name: string, error: unknown): string {
  if (error instanceof DocumentError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code && diskErrorMessages[code]) return `“${name}” ${diskErrorMessages[code]}.`;
  return `“${name}” could not be read: ${message || String(error)}. Save it again in a word processor and retry.`;
}
