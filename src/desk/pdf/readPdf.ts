import { DocumentFault } from '../source/DocumentFault.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';

/** Written in the part for PDF; this branch only has its name. */
export async function readPdf(name: string, _bytes: Uint8Array): Promise<SourceDocument> {
  throw new DocumentFault(name, 'unreadable', `“${name}” is a PDF.`);
}
