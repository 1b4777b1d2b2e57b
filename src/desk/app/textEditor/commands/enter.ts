import type { Attrs, Node, NodeType } from 'prosemirror-model';
import { NodeSelection, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { fieldsOf, ownLanguage } from '../../richText/blockSpecs.ts';
import { bodySchema } from '../../richText/bodySchema.ts';
import type { Edit } from './edit.ts';
import { goToReference } from './notes.ts';
import { topBlock } from './places.ts';

const { nodes } = bodySchema;

/**
 * Enter: a new paragraph, item, hemistich or cell, whatever the text is in. In an empty item, bayt or last paragraph of a
 * quotation it leads out of it.
 */
export const enter: Edit = (tr) => {
  if (tr.selection instanceof NodeSelection) return addParagraph(tr);
  if (!(tr.selection instanceof TextSelection)) return false;
  const { $to, empty } = tr.selection;
  // Tab selects a cell’s or a hemistich’s words; Enter then goes on, and does not take them away.
  const isPart = [nodes.cellText, nodes.hemistich].includes($to.parent.type as never);
  if (!empty && isPart && tr.selection.$from.sameParent($to))
    tr.setSelection(TextSelection.create(tr.doc, $to.pos));
  else if (!empty) tr.deleteSelection();
  const { $from } = tr.selection;
  switch ($from.parent.type) {
    case nodes.paragraph:
      return leaveQuote(tr) || split(tr);
    case nodes.heading:
      return splitHeading(tr);
    case nodes.item:
      return leaveList(tr) || split(tr);
    case nodes.hemistich:
      return nextHemistich(tr);
    case nodes.cellText:
      return cellBelow(tr) || addParagraph(tr);
    case nodes.note:
      return goToReference(tr, fieldsOf($from.parent).number) || addParagraph(tr);
    default:
      return addParagraph(tr);
  }
};

/** Adds an empty paragraph below the block, where the text goes on. */
export const addParagraph: Edit = (tr) => {
  const { node, pos } = topBlock(tr.selection);
  return insertAt(tr, pos + node.nodeSize);
};

function insertAt(tr: Transaction, pos: number): boolean {
  tr.insert(pos, nodes.paragraph.create());
  tr.setSelection(TextSelection.create(tr.doc, pos + 1));
  return true;
}

const split: Edit = (tr) => {
  tr.split(tr.selection.from);
  return true;
};

/** What follows a heading is text. At its beginning, a paragraph comes before it. */
const splitHeading: Edit = (tr) => {
  const { $from } = tr.selection;
  const language = ownLanguage($from.parent);
  const attrs = { fields: language === undefined ? {} : { language } };
  if ($from.parentOffset === 0 && $from.parent.content.size > 0)
    tr.insert($from.before(), nodes.paragraph.create(attrs));
  else tr.split($from.pos, 1, [{ type: nodes.paragraph, attrs }]);
  return true;
};

/** From the empty last paragraph of a quotation to a paragraph below it. */
const leaveQuote: Edit = (tr) => {
  const { $from } = tr.selection;
  const around = $from.node(-1);
  const isLast = $from.index(-1) === around.childCount - 1;
  if (around.type !== nodes.quoted || $from.parent.childCount > 0 || around.childCount === 1 || !isLast)
    return false;
  tr.delete($from.before(), $from.after());
  const $quoted = tr.doc.resolve($from.before(-1));
  return insertAt(tr, $quoted.after());
};

/** From an empty item to a paragraph, with the items above and below in lists of their own. */
const leaveList: Edit = (tr) => {
  const { $from } = tr.selection;
  if ($from.parent.childCount > 0) return false;
  itemToParagraph(tr);
  return true;
};

/** Takes the item at the cursor out of its list, as a paragraph. */
export function itemToParagraph(tr: Transaction): void {
  const { $from } = tr.selection;
  const list = $from.node(-1);
  const at = $from.index(-1);
  const language = ownLanguage(list);
  const paragraph = nodes.paragraph.create(
    { fields: language === undefined ? {} : { language } },
    $from.parent.content,
  );
  const above = list.children.slice(0, at);
  const below = list.children.slice(at + 1);
  const before = above.length > 0 ? [list.copy(list.content.cut(0, sizeOf(above)))] : [];
  const rest = list.content.cut(list.content.size - sizeOf(below));
  const after = below.length > 0 ? [list.type.create(numberedFrom(list, at), rest)] : [];
  const start = $from.before(-1);
  tr.replaceWith(start, $from.after(-1), [...before, paragraph, ...after]);
  tr.setSelection(TextSelection.create(tr.doc, start + sizeOf(before) + 1));
}

/** The attributes of the part of a list that follows its first items: its numbers go on. */
function numberedFrom(list: Node, above: number): Attrs {
  const { ordered, start, ...others } = fieldsOf(list);
  if (!ordered || above === 0) return list.attrs;
  const first = typeof start === 'number' ? start : 1;
  return { ...list.attrs, fields: { ordered, start: first + above, ...others } };
}

function sizeOf(some: readonly { nodeSize: number }[]): number {
  return some.reduce((size, { nodeSize }) => size + nodeSize, 0);
}

/** To the bayt's second hemistich, or to a new bayt. What stands after the cursor comes along, where there is room. */
const nextHemistich: Edit = (tr) => {
  const { $from } = tr.selection;
  const bayt = $from.node(-1);
  const bayts = $from.node(-2);
  const isLastBayt = $from.index(-2) === bayts.childCount - 1;
  if (bayt.textContent === '' && isLastBayt && bayts.childCount > 1) {
    tr.delete($from.before(-1), $from.after(-1));
    return addParagraph(tr.setSelection(Selection.near(tr.doc.resolve($from.before(-1)), -1)));
  }
  const isFirst = $from.index(-1) === 0;
  const rest = $from.parent.content.cut($from.parentOffset);
  if (isFirst) {
    const hasRoom = bayt.child(1).childCount === 0;
    const second = $from.after() + 1;
    if (hasRoom && rest.size > 0) tr.insert(second, rest).delete($from.pos, $from.end());
    tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(second, -1)));
    return true;
  }
  const hemistichs = [nodes.hemistich.create(null, rest), nodes.hemistich.create()];
  const after = $from.after(-1);
  tr.insert(after, nodes.bayt.create(null, hemistichs)).delete($from.pos, $from.end());
  tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(after, -1) + 2));
  return true;
};

const cellBelow: Edit = (tr) => {
  const { $from } = tr.selection;
  const row = ancestor($from, nodes.tableRow);
  if (row === undefined) return false;
  const table = $from.node(row - 1);
  const [at, column] = [$from.index(row - 1), $from.index(row)];
  const below = at + 1 < table.childCount ? table.child(at + 1) : undefined;
  if (!below || column >= below.childCount) return false;
  const start = $from.after(row) + 1 + sizeOf(below.children.slice(0, column));
  tr.setSelection(TextSelection.create(tr.doc, start + 2 + below.child(column).child(0).content.size));
  return true;
};

function ancestor($pos: Selection['$from'], type: NodeType): number | undefined {
  for (let depth = $pos.depth; depth > 0; depth--) if ($pos.node(depth).type === type) return depth;
  return undefined;
}
