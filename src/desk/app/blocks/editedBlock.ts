import type * as v from 'valibot';
import {
  type BlockFile,
  type BlockType,
  blockTypes,
  knownBlockSchemas,
  type QuoteFile,
} from '../../../contract/blockSchema.ts';

interface EditedQuote extends Omit<QuoteFile, 'body'> {
  body: EditedBlock[];
}

/** A block while it is edited: always an object, as are the blocks inside it. */
export type EditedBlock = Exclude<BlockFile, string | QuoteFile> | EditedQuote;

/** A file's block in its edited form; undefined for a type unknown to the contract. */
export function toEditedBlock(block: unknown): EditedBlock | undefined {
  if (typeof block === 'string') return { type: 'paragraph', text: block };
  const { type, body } = block as { type: BlockType; body?: unknown };
  if (!blockTypes.includes(type)) return undefined;
  if (type !== 'quote') return block as EditedBlock;
  const quoted = (Array.isArray(body) ? body : [body ?? '']).map(toEditedBlock);
  return quoted.includes(undefined) ? undefined : ({ ...(block as object), body: quoted } as EditedBlock);
}

/** An edited block as its file holds it: a plain paragraph is a string, and empty fields are absent. */
export function toBlockFile(block: EditedBlock): BlockFile {
  const kept = Object.fromEntries(
    Object.entries(block).filter(([key, value]) => !(isNothing(value) && isOptional(block.type, key))),
  ) as EditedBlock;
  if (kept.type === 'paragraph' && kept.language === undefined && typeof kept.text === 'string')
    return kept.text;
  if (kept.type === 'quote') return { ...kept, body: kept.body.map(toBlockFile) } as BlockFile;
  return kept as BlockFile;
}

function isOptional(type: BlockType, field: string): boolean {
  const schema: v.GenericSchema = knownBlockSchemas[type];
  const entries = 'entries' in schema ? (schema.entries as Record<string, v.GenericSchema>) : {};
  return entries[field]?.type === 'optional';
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
  );
}
