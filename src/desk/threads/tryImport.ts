import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Publication } from '../../contract/publicationSchema.ts';
import { contentHash } from '../../press/system/keyOf.ts';
import { systemAdvice } from '../../press/system/systemAdvice.ts';
import { DocumentError, type DocumentFailure } from '../formats/DocumentError.ts';
import { tooLargeError } from '../formats/documentErrors.ts';
import type { ImportedDocument, ImportOptions } from '../formats/importedDocument.ts';
import { limits } from '../formats/limits.ts';
import type { DocumentText } from '../formats/parsedDocument.ts';

/** Makes an article of a document: `importDocument` or a test's replacement. */
export type ImportDocument = (
  file: { name: string; bytes: Uint8Array },
  publication: Publication,
  options: ImportOptions,
) => Promise<ImportedDocument>;

/** A document to read: on this machine's disk, or in memory. */
export type DocumentSource = { path: string } | { name: string; bytes: Uint8Array };

/** The article of a document. */
export type ReadDocument = Omit<ImportedDocument, 'document'> & {
  /** `bytes` names its content. */
  document: { name: string; bytes: string; content: DocumentText };
};

/** A thread's answer for one document: an article, or why there is none. */
export type ImportAnswer = ReadDocument | { error: DocumentFailure };

/** A document's name, for messages. */
export function nameOf(source: DocumentSource): string {
  return 'path' in source ? basename(source.path) : source.name;
}

/**
 * Reads one document and makes an article of it. Never throws: an error is part of the answer, so that the others go on.
 */
export async function tryImport(
  source: DocumentSource,
  importDocument: ImportDocument,
  publication: Publication,
  options: ImportOptions,
): Promise<ImportAnswer> {
  const name = nameOf(source);
  try {
    // No need to read what the readers would reject.
    if ('path' in source && statSync(source.path).size > limits.file) throw tooLargeError(name);
    // A plain copy: some readers reject a Node Buffer or read the memory it shares.
    const bytes = 'path' in source ? new Uint8Array(readFileSync(source.path)) : source.bytes;
    // Hashed first, because a reader may change the bytes.
    const key = contentHash(bytes);
    const { document, ...imported } = await importDocument({ name, bytes }, publication, options);
    const { images: _, placedFindings: __, ...content } = document;
    return { ...imported, document: { name, bytes: key, content } };
  } catch (error) {
    return { error: failureOf(name, error) };
  }
}

function failureOf(name: string, error: unknown): DocumentFailure {
  if (error instanceof DocumentError) return error.failure;
  const advice = systemAdvice(error, `“${name}”`);
  if (advice) return { kind: 'unreadable', message: advice };
  const reason = (error instanceof Error && error.message) || String(error);
  const message = `“${name}” could not be read: ${reason}. Save it again in a word processor and retry.`;
  return { kind: 'unreadable', message };
}
