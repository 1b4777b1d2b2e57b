import type { Mark, MarkType } from 'prosemirror-model';
import { type Selection, TextSelection, type Transaction } from 'prosemirror-state';
import type { Edit } from './edit.ts';

/** Where a mark is set or taken away: the selected words, or, without any, the words around the cursor that have it. */
export function markedRange(selection: Selection, type: MarkType): { from: number; to: number; mark?: Mark } {
  const { $from, from, to, empty } = selection;
  if (!empty) return { from, to, ...found(markIn(selection, type)) };
  const { parent } = $from;
  const start = $from.start();
  let at = start;
  let range: { from: number; to: number; mark?: Mark } = { from, to };
  let open: typeof range | undefined;
  for (const node of parent.children) {
    const end = at + node.nodeSize;
    const mark = type.isInSet(node.marks);
    if (mark && open?.mark?.eq(mark)) open.to = end;
    else open = mark ? { from: at, to: end, mark } : undefined;
    if (open && open.from <= from && from <= open.to) range = open;
    at = end;
  }
  return range;
}

function found(mark: Mark | undefined): { mark?: Mark } {
  return mark ? { mark } : {};
}

function markIn({ $from, from, to }: Selection, type: MarkType): Mark | undefined {
  let first: Mark | undefined;
  $from.node(0).nodesBetween(from, to, (node) => {
    first ??= type.isInSet(node.marks);
    return !first;
  });
  return first;
}

/** Whether words at the selection can have a mark; a hemistich's cannot. */
export function takesMark({ $from, $to }: Selection, type: MarkType): boolean {
  return $from.parent.inlineContent && [$from, $to].every(({ parent }) => parent.type.allowsMarkType(type));
}

/**
 * Gives the selected words a mark, or, without any selected, those around the cursor that have one, or else what is typed
 * next. Without a mark it is taken away.
 */
export function setMark(type: MarkType, mark: Mark | undefined): Edit {
  return (tr: Transaction) => {
    if (!takesMark(tr.selection, type)) return false;
    const { from, to } = markedRange(tr.selection, type);
    if (from === to) {
      if (mark) tr.addStoredMark(mark);
      else tr.removeStoredMark(type);
      return true;
    }
    tr.removeMark(from, to, type);
    if (mark) tr.addMark(from, to, mark);
    return true;
  };
}

/** Makes the selected words a link; without any, the address itself is written. */
export function setLink(type: MarkType, href: string): Edit {
  return (tr) => {
    const { from, to } = markedRange(tr.selection, type);
    if (from !== to) return setMark(type, type.create({ href }))(tr);
    if (!takesMark(tr.selection, type)) return false;
    tr.insertText(href)
      .addMark(from, from + href.length, type.create({ href }))
      .removeStoredMark(type);
    tr.setSelection(TextSelection.create(tr.doc, from + href.length));
    return true;
  };
}
