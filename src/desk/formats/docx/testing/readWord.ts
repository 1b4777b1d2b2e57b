import { readDocument } from '../../../import/readDocument.ts';
import type { ParsedDocument } from '../../parsedDocument.ts';
import { packDocx } from './packDocx.ts';

/** Reads a Word document of these parts, or of this text alone, and its pictures. */
export function readWord(
  parts: Record<string, string> | string,
  media?: Record<string, Uint8Array>,
): Promise<ParsedDocument> {
  const bytes = packDocx(typeof parts === 'string' ? { document: parts } : parts, media);
  return readDocument({ name: 'letter.docx', bytes });
}
