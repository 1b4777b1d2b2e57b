import type { Node } from 'prosemirror-model';
import { Selection, TextSelection, type Transaction } from 'prosemirror-state';
import type { BlockFile } from '../../../../contract/blockSchema.ts';
import { type ConvertibleType, convertBlock, joinBlocks } from '../../blocks/convertBlock.ts';
import { type EditedBlock, toBlockFile, toEditedBlock } from '../../blocks/editedBlock.ts';
import { type BlockFields, fieldsOf } from '../../richText/blockSpecs.ts';
import { bodySchema } from '../../richText/bodySchema.ts';
import { blockOf, nodeOf } from '../../richText/nodeBlocks.ts';
import type { Edit } from './edit.ts';
import { innerBlock, selectedBlocks } from './places.ts';

const { nodes } = bodySchema;

/** What a block can be made: a type, with a heading's level or a list's order. */
export interface BlockKind {
  type: ConvertibleType;
  level?: 2 | 3 | 4;
  ordered?: boolean;
}

/** The selected blocks as another kind, with every word and mark; undefined if that kind cannot hold all of them. */
function converted(blocks: readonly Node[], { type, level, ordered }: BlockKind): EditedBlock[] | undefined {
  const edited = blocks.map((node) => toEditedBlock(blockOf(node)));
  const made = edited.map((block) => block && convertBlock(block, type, level));
  if (made.some((some) => some === undefined)) return undefined;
  const joined: EditedBlock[] = [];
  for (const block of made.flatMap((some) => some ?? [])) {
    const last = joined.at(-1);
    const both = last && type !== 'paragraph' && type !== 'heading' ? joinBlocks(last, block) : undefined;
    if (both) joined.splice(-1, 1, both);
    else joined.push(block);
  }
  return joined.map((block) => (block.type === 'list' ? { ...block, ordered: ordered ?? false } : block));
}

/** Whether the selected blocks can be made this kind. */
export function canBecome(selection: Selection, kind: BlockKind): boolean {
  const { from, to } = selectedBlocks(selection);
  return converted(selection.$from.node(0).children.slice(from, to + 1), kind) !== undefined;
}

/** Makes the selected blocks another kind. The cursor stays at its word. */
export function setKind(kind: BlockKind): Edit {
  return (tr) => {
    const { from, to, start, end } = selectedBlocks(tr.selection);
    const made = converted(tr.doc.children.slice(from, to + 1), kind);
    if (!made) return false;
    const words = tr.doc.textBetween(start, tr.selection.head).length;
    const blocks = made.map((block) => nodeOf(toBlockFile(block)));
    tr.replaceWith(start, end, blocks);
    tr.setSelection(afterWords(tr, start, words));
    return true;
  };
}

/** The cursor behind as many characters from a position on. */
function afterWords(tr: Transaction, start: number, words: number): Selection {
  let left = words;
  let at = start;
  tr.doc.nodesBetween(start, tr.doc.content.size, (node, pos) => {
    if (!node.isText || left < 0) return left >= 0;
    at = pos + Math.min(left, node.nodeSize);
    left -= node.nodeSize;
    if (left <= 0) left = -1;
    return false;
  });
  return Selection.near(tr.doc.resolve(at), 1);
}

/** Names the language of the block at the cursor; undefined for that of the text around it. */
export function setBlockLanguage(language: string | undefined): Edit {
  return (tr) => {
    const { node, pos } = innerBlock(tr.selection);
    const { language: _, ...fields } = fieldsOf(node);
    tr.setNodeMarkup(pos, null, { fields: language === undefined ? fields : { ...fields, language } });
    return true;
  };
}

/**
 * Changes the fields of a block that are edited outside the text, such as a picture's description.
 *
 * @param about the same for changes that are one step of the history
 */
export function setBlockFields(pos: number, fields: BlockFields, about?: string): Edit {
  return (tr) => {
    if (!tr.doc.nodeAt(pos)) return false;
    tr.setNodeMarkup(pos, null, { fields }).setMeta('about', about);
    return true;
  };
}

/** Moves the selected blocks before the previous or behind the next one. */
export function moveBlocks(by: -1 | 1): Edit {
  return (tr) => {
    const { from, to, start, end } = selectedBlocks(tr.selection);
    const neighbour = tr.doc.maybeChild(by < 0 ? from - 1 : to + 1);
    if (!neighbour) return false;
    if (by < 0) tr.insert(end, neighbour).delete(start - neighbour.nodeSize, start);
    else tr.delete(end, end + neighbour.nodeSize).insert(start, neighbour);
    return true;
  };
}

/** Removes the selected blocks; the last one leaves an empty paragraph. */
export const removeBlocks: Edit = (tr) => {
  const { from, to, start, end } = selectedBlocks(tr.selection);
  if (to - from + 1 === tr.doc.childCount) tr.replaceWith(start, end, nodes.paragraph.create());
  else tr.delete(start, end);
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(start, tr.doc.content.size)), from === 0 ? 1 : -1));
  return true;
};

/** Adds a block behind the one at the cursor, or in place of an empty paragraph, and puts the cursor into it. */
export function addBlock(block: BlockFile): Edit {
  return (tr) => {
    const { to, start, end } = selectedBlocks(tr.selection);
    const node = nodeOf(block);
    const here = tr.doc.child(to);
    const isEmpty = here.type === nodes.paragraph && here.childCount === 0;
    const place = isEmpty ? start : end;
    tr.replaceWith(place, end, node);
    const after = place + node.nodeSize;
    // A block without words is followed by a text to go on in.
    if (node.isAtom && tr.doc.resolve(after).nodeAfter === null) tr.insert(after, nodes.paragraph.create());
    const into = Selection.findFrom(tr.doc.resolve(node.isAtom ? after : place), 1, true);
    tr.setSelection(into ?? TextSelection.near(tr.doc.resolve(after), -1));
    return true;
  };
}
