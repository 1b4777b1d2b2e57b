import type { Text } from '../../../contract/textSchema.ts';
import type { ArticleFile } from '../../formats/importedDocument.ts';

/** A block as its file holds it: a plain string, or an object with a type. */
export type FileBlock = ArticleFile['body'][number];

/** A block as it is edited: always an object. Of a type that nobody knows, its fields are left alone. */
export type EditedBlock = { language?: string } & (
  | { type: 'paragraph'; text: Text }
  | { type: 'heading'; level: 2 | 3 | 4; text: Text }
  | { type: 'quote'; body: EditedBlock[]; cite?: Text }
  | { type: 'list'; ordered?: boolean; items: Text[] }
  | { type: 'verse'; bayts: [string, string][]; attribution?: Text }
  | { type: 'figure'; src: string; alt: string; caption?: Text; width: number; height: number }
  | { type: 'table'; head?: Text[]; rows: Text[][] }
  | { type: 'note'; number: number; text: Text }
  | { type: 'gap' }
  | { type: 'break' }
);

export type EditedType = EditedBlock['type'];

export const editedTypes: readonly EditedType[] = [
  'paragraph',
  'heading',
  'quote',
  'list',
  'verse',
  'figure',
  'table',
  'note',
  'gap',
  'break',
];

/** A file's block as it is edited; undefined for a type that the contract does not have. */
export function toEditedBlock(block: unknown): EditedBlock | undefined {
  if (typeof block === 'string') return { type: 'paragraph', text: block };
  const { type, body } = block as { type: EditedType; body?: unknown };
  if (!editedTypes.includes(type)) return undefined;
  if (type !== 'quote') return block as EditedBlock;
  const quoted = (Array.isArray(body) ? body : [body ?? '']).map(toEditedBlock);
  return quoted.includes(undefined) ? undefined : ({ ...(block as object), body: quoted } as EditedBlock);
}

/** An edited block as its file holds it: a paragraph that is only words is only words, and what is empty is absent. */
export function toFileBlock(block: EditedBlock): FileBlock {
  const kept = Object.fromEntries(
    Object.entries(block).filter(([key, value]) => !(optionalFields.has(key) && isNothing(value))),
  ) as EditedBlock;
  if (kept.type === 'paragraph' && kept.language === undefined && typeof kept.text === 'string')
    return kept.text;
  if (kept.type === 'quote') return { ...kept, body: kept.body.map(toFileBlock) } as FileBlock;
  return kept as FileBlock;
}

const optionalFields = new Set(['language', 'cite', 'attribution', 'caption', 'ordered', 'head']);

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
  );
}
