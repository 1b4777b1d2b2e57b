import { Fragment, type Node, Slice } from 'prosemirror-model';
import { Selection, TextSelection, type Transaction } from 'prosemirror-state';
import type { BlockFile } from '../../../../contract/blockSchema.ts';
import { fieldsOf } from '../../richText/blockSpecs.ts';
import { bodySchema } from '../../richText/bodySchema.ts';
import { nodeOf } from '../../richText/nodeBlocks.ts';
import { notesIn, referencesIn } from '../commands/notes.ts';
import { selectedBlocks } from '../commands/places.ts';

const { nodes, marks } = bodySchema;

/**
 * Puts blocks in the place of the selection. Between paragraphs they are blocks; in a list their texts are items; in a cell,
 * a hemistich, a note or a caption, which are one text, their texts stand in a row. Pasted notes get numbers that are free.
 */
export function insertBlocks(tr: Transaction, blocks: readonly BlockFile[]): Transaction {
  const pasted = withFreeNumbers(tr.doc, Fragment.fromArray(blocks.map(nodeOf)));
  if (pasted.childCount === 0) return tr;
  const { $from, $to } = tr.selection;
  const only = pasted.childCount === 1 ? pasted.firstChild : undefined;
  const isText = $from.parent.type === nodes.paragraph || $from.parent.type === nodes.heading;
  // A cut across blocks leaves one text.
  if (!$from.sameParent($to)) tr.deleteSelection();
  if (only?.type === nodes.paragraph && $from.parent.inlineContent && fieldsOf(only).language === undefined)
    return insertTexts(tr, [only.content]);
  if (isText) return insertBetween(tr, pasted);
  if (!$from.parent.inlineContent) return tr.replaceSelection(new Slice(pasted, 0, 0));
  const texts = textsIn(pasted);
  // A line or a gap has no words: it comes below.
  if (texts.length === 0) return tr.insert(selectedBlocks(tr.selection).end, pasted);
  return $from.parent.type === nodes.item ? insertItems(tr, texts) : insertTexts(tr, texts);
}

/** Blocks in a text: the first goes on where the text is, if it is one, and the text goes on behind the last. */
function insertBetween(tr: Transaction, blocks: Fragment): Transaction {
  if (!tr.selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  const { parent } = $from;
  const opens = (node: Node | null) =>
    node?.type === nodes.paragraph && fieldsOf(node).language === fieldsOf(parent).language;
  if (parent.childCount === 0) {
    const start = $from.before();
    tr.replaceWith(start, $from.after(), blocks);
    return atEnd(tr, start + blocks.size);
  }
  const start = opens(blocks.firstChild) ? 1 : 0;
  const end = blocks.childCount > 1 && opens(blocks.lastChild) ? 1 : 0;
  const size = tr.doc.content.size;
  const behind = size - $from.pos;
  tr.replaceSelection(new Slice(blocks, start, end));
  return atEnd(tr, tr.doc.content.size - behind);
}

function insertItems(tr: Transaction, texts: readonly Fragment[]): Transaction {
  const items = texts.map((text) => nodes.item.create(null, text));
  return tr.replaceSelection(new Slice(Fragment.fromArray(items), 1, 1));
}

/** Texts in a row, a space between them; without the marks and references that the place cannot have. */
function insertTexts(tr: Transaction, texts: readonly Fragment[]): Transaction {
  const { $from } = tr.selection;
  const { type } = $from.parent;
  const all = texts.flatMap((text, at) => [...(at > 0 ? [bodySchema.text(' ')] : []), ...text.content]);
  const allowed = all
    .filter((node) => type.contentMatch.matchType(node.type))
    .map((node) => node.mark(type.allowedMarks(node.marks)));
  return tr.replaceSelection(new Slice(Fragment.fromArray(allowed), 0, 0));
}

function textsIn(blocks: Fragment): Fragment[] {
  const texts: Fragment[] = [];
  blocks.descendants((node) => {
    if (node.isTextblock && node.childCount > 0) texts.push(node.content);
    return !node.isTextblock;
  });
  return texts;
}

function atEnd(tr: Transaction, pos: number): Transaction {
  const $pos = tr.doc.resolve(Math.min(pos, tr.doc.content.size));
  return tr.setSelection(
    $pos.parent.inlineContent ? TextSelection.create(tr.doc, $pos.pos) : Selection.near($pos, -1),
  );
}

/** Pasted notes are counted on from the article's own. */
function withFreeNumbers(doc: Node, pasted: Fragment): Fragment {
  const highest = Math.max(0, ...[...notesIn(doc), ...referencesIn(doc)].map(({ number }) => number));
  if (highest === 0) return pasted;
  const renumbered = (node: Node): Node => {
    if (node.type === nodes.noteReference) {
      const number = node.attrs.number + highest;
      return nodes.noteReference.create({ number, sign: String(number) }, null, node.marks);
    }
    if (node.isText) {
      const noted = marks.noted.isInSet(node.marks);
      return noted
        ? node.mark(
            marks.noted.create({ ...noted.attrs, number: noted.attrs.number + highest }).addToSet(node.marks),
          )
        : node;
    }
    const content = Fragment.fromArray(node.children.map(renumbered));
    if (node.type !== nodes.note) return node.copy(content);
    return nodes.note.create(
      { fields: { ...fieldsOf(node), number: Number(fieldsOf(node).number) + highest } },
      content,
    );
  };
  return Fragment.fromArray(pasted.content.map(renumbered));
}
