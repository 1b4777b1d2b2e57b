import type * as v from 'valibot';
import { innerBlocks } from '../../../contract/blockParts.ts';
import {
  type BlockFile,
  type BlockType,
  blockTypes,
  knownBlockSchemas,
} from '../../../contract/blockSchema.ts';

type Edited<File> = File extends object
  ? { [Field in keyof File]: BlockFile[] extends File[Field] ? EditedBlock[] : File[Field] }
  : never;

/** A block while it is edited: always an object, as are the blocks inside it. */
export type EditedBlock = Edited<BlockFile>;

/** A file's block in its edited form; undefined for a type unknown to the contract. */
export function toEditedBlock(block: unknown): EditedBlock | undefined {
  if (typeof block === 'string') return { type: 'paragraph', text: block };
  const known = block as { type: BlockType };
  if (!blockTypes.includes(known.type)) return undefined;
  const inner = innerBlocks(known, toEditedBlock);
  return Object.values(inner).flat().includes(undefined)
    ? undefined
    : ({ ...known, ...inner } as EditedBlock);
}

/** An edited block as its file holds it: a plain paragraph is a string, and empty fields are absent. */
export function toBlockFile(block: EditedBlock): BlockFile {
  const kept = Object.fromEntries(
    Object.entries(block).filter(([key, value]) => !(isNothing(value) && isOptional(block.type, key))),
  ) as EditedBlock;
  if (kept.type === 'paragraph' && kept.language === undefined && typeof kept.text === 'string')
    return kept.text;
  return { ...kept, ...innerBlocks(kept, (inner) => toBlockFile(inner as EditedBlock)) } as BlockFile;
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
