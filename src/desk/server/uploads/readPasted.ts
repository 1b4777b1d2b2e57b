import { DocumentError } from '../../formats/DocumentError.ts';
import { DeskError } from '../api/DeskError.ts';
import type { PastedAnswer, PastedRequest } from '../api/pasted.ts';
import type { DeskContext } from '../deskContext.ts';

/**
 * What an editor pastes, read as documents are. The importer is loaded when something is pasted for the first time.
 *
 * @throws {DeskError} `document` for what cannot be read
 */
export async function readPasted(
  { publication }: DeskContext,
  { language, html, text }: PastedRequest,
): Promise<PastedAnswer> {
  const { blocksOfPasted } = await import('../../import/blocksOfPasted.ts');
  const pasted = { ...(html !== undefined && { html }), ...(text !== undefined && { text }) };
  try {
    return await blocksOfPasted(pasted, language, publication);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DeskError({ kind: 'document', reason: error.kind }, error.message, { cause: error });
  }
}
