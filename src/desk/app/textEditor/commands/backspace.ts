import { Fragment, type Node } from 'prosemirror-model';
import { NodeSelection, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { bodySchema } from '../../richText/bodySchema.ts';
import type { Edit } from './edit.ts';
import { itemToParagraph } from './enter.ts';
import { languageAt } from './places.ts';

const { nodes, marks } = bodySchema;

/** Backspace at the beginning of a text: joins it to the one before, where the two go together. */
export const backspace: Edit = (tr) => {
  const { selection } = tr;
  const { $from } = selection;
  if (!(selection instanceof TextSelection) || !selection.empty || $from.parentOffset > 0) return false;
  switch ($from.parent.type) {
    case nodes.paragraph:
    case nodes.heading:
      return joinToPrevious(tr);
    case nodes.item:
      if ($from.index(-1) === 0) itemToParagraph(tr);
      else tr.join($from.before());
      return true;
    case nodes.hemistich:
      return leaveHemistich(tr);
    case nodes.note:
      return $from.parent.childCount > 0 || removeNode(tr);
    case nodes.cellText:
      return true;
    default:
      return moveTo(tr, Selection.near(tr.doc.resolve($from.before()), -1));
  }
};

/** Delete at the end of a text: the next one is joined to it. */
export const deleteForward: Edit = (tr) => {
  const { selection } = tr;
  const { $from } = selection;
  const { parent } = $from;
  if (!(selection instanceof TextSelection) || !selection.empty || $from.parentOffset < parent.content.size)
    return false;
  if (parent.type === nodes.item && $from.index(-1) < $from.node(-1).childCount - 1) {
    tr.join($from.after());
    return true;
  }
  if (parent.type !== nodes.paragraph && parent.type !== nodes.heading) return true;
  const next = tr.doc.resolve($from.after()).nodeAfter;
  if (!next) return true;
  if (next.isAtom) return moveTo(tr, NodeSelection.create(tr.doc, $from.after()));
  if (parent.childCount === 0 && $from.node(-1).childCount > 1) {
    tr.delete($from.before(), $from.after());
    return moveTo(tr, Selection.near(tr.doc.resolve($from.before()), 1));
  }
  tr.setSelection(Selection.near(tr.doc.resolve($from.after()), 1));
  const { $from: $next } = tr.selection;
  if ($next.parent.type === nodes.item) itemToParagraph(tr);
  if ($next.parent.type === nodes.item || next.type === nodes.paragraph || next.type === nodes.heading)
    return joinToPrevious(tr);
  return true;
};

function joinToPrevious(tr: Transaction): boolean {
  const { $from } = tr.selection;
  const { parent } = $from;
  const previous = tr.doc.resolve($from.before()).nodeBefore;
  if (!previous) return $from.node(-1).type === nodes.quoted ? leaveQuotation(tr) : true;
  if (previous.isAtom && parent.childCount > 0)
    return moveTo(tr, NodeSelection.create(tr.doc, $from.before() - previous.nodeSize));
  if (previous.isTextblock && previous.type !== nodes.note && previous.childCount === 0) {
    tr.delete($from.before() - previous.nodeSize, $from.before());
    return true;
  }
  const end = endOf(tr, previous, $from.before());
  if (end === undefined || parent.childCount === 0) {
    if (parent.childCount > 0) return moveTo(tr, Selection.near(tr.doc.resolve($from.before()), -1));
    return removeNode(tr);
  }
  const content = inLanguageOf(tr, parent, end);
  tr.delete($from.before(), $from.after()).insert(end, content);
  return moveTo(tr, TextSelection.create(tr.doc, end));
}

/** Where the text of a block ends to which another can be joined; `after` is the position behind the block. */
function endOf(tr: Transaction, block: Node, after: number): number | undefined {
  switch (block.type) {
    case nodes.paragraph:
    case nodes.heading:
      return after - 1;
    case nodes.list:
      return after - 2;
    case nodes.quote: {
      const [quoted, cite] = block.children;
      const last = quoted?.lastChild;
      if (!quoted || !last || !cite || cite.childCount > 0) return undefined;
      return endOf(tr, last, after - block.nodeSize + quoted.nodeSize);
    }
    default:
      return undefined;
  }
}

/** Words keep their language when they come into a block of another one. */
function inLanguageOf(tr: Transaction, block: Node, end: number): Fragment {
  const language = languageAt(tr.selection.$from);
  if (language === languageAt(tr.doc.resolve(end))) return block.content;
  const mark = marks.language.create({ tag: language });
  return Fragment.fromArray(
    block.children.map((node) =>
      marks.language.isInSet(node.marks) ? node : node.mark(mark.addToSet(node.marks)),
    ),
  );
}

/** The first paragraph of a quotation comes out of it; a quotation of nothing else is that paragraph. */
function leaveQuotation(tr: Transaction): boolean {
  const { $from } = tr.selection;
  const { parent } = $from;
  const [quoted, quote, start] = [$from.node(-1), $from.node(-2), $from.before(-2)];
  if (quoted.childCount === 1) {
    if (quote.child(1).childCount > 0) return true;
    tr.replaceWith(start, $from.after(-2), parent);
  } else tr.delete($from.before(), $from.after()).insert(start, parent);
  return moveTo(tr, TextSelection.create(tr.doc, start + 1));
}

/** From a hemistich to the one before; an empty bayt goes, and an empty verse is a paragraph. */
function leaveHemistich(tr: Transaction): boolean {
  const { $from } = tr.selection;
  const [bayt, bayts, verse] = [$from.node(-1), $from.node(-2), $from.node(-3)];
  if ($from.index(-1) === 0 && bayt.textContent === '' && bayts.childCount > 1) {
    tr.delete($from.before(-1), $from.after(-1));
    return moveTo(tr, Selection.near(tr.doc.resolve($from.before(-1)), $from.index(-2) === 0 ? 1 : -1));
  }
  if (verse.textContent === '') {
    const start = $from.before(-3);
    tr.replaceWith(start, $from.after(-3), nodes.paragraph.create());
    return moveTo(tr, TextSelection.create(tr.doc, start + 1));
  }
  const isAtBeginning = $from.index(-1) === 0 && $from.index(-2) === 0;
  return isAtBeginning || moveTo(tr, Selection.near(tr.doc.resolve($from.before()), -1));
}

function removeNode(tr: Transaction): boolean {
  const { $from } = tr.selection;
  if ($from.node(-1).childCount === 1) return true;
  tr.delete($from.before(), $from.after());
  return moveTo(tr, Selection.near(tr.doc.resolve($from.before()), -1));
}

function moveTo(tr: Transaction, selection: Selection): boolean {
  tr.setSelection(selection);
  return true;
}
