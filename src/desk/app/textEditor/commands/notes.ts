import type { Node } from 'prosemirror-model';
import { Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { fieldsOf } from '../../richText/blockSpecs.ts';
import { bodySchema } from '../../richText/bodySchema.ts';
import type { Edit } from './edit.ts';

const { nodes, marks } = bodySchema;

/** A note's reference, or words that refer to it. */
interface Reference {
  number: number;
  from: number;
  to: number;
  node: Node;
}

/** Everything that refers to a note, in reading order. */
export function referencesIn(doc: Node): Reference[] {
  const found: Reference[] = [];
  doc.descendants((node, pos) => {
    const number =
      node.type === nodes.noteReference ? node.attrs.number : marks.noted.isInSet(node.marks)?.attrs.number;
    if (number !== undefined) found.push({ number, from: pos, to: pos + node.nodeSize, node });
  });
  return found;
}

/** The notes with their positions, in their order. */
export function notesIn(doc: Node): { number: number; pos: number; node: Node }[] {
  const found: { number: number; pos: number; node: Node }[] = [];
  doc.descendants((node, pos) => {
    if (node.type === nodes.note) found.push({ number: Number(fieldsOf(node).number), pos, node });
    return !node.isTextblock;
  });
  return found;
}

/** Whether a note can be referred to here. */
export function takesNote({ $from }: Selection): boolean {
  const { parent } = $from;
  return parent.inlineContent && parent.type.contentMatch.matchType(nodes.noteReference) !== null;
}

/** A reference at the cursor, and its note among the others, in which the text goes on. Later notes are counted up. */
export const insertNote: Edit = (tr) => {
  if (!takesNote(tr.selection)) return false;
  const { from } = tr.selection;
  const before = referencesIn(tr.doc).filter((reference) => reference.to <= from);
  const number = Math.max(0, ...before.map((reference) => reference.number)) + 1;
  const isTaken = [...referencesIn(tr.doc), ...notesIn(tr.doc)].some((one) => one.number === number);
  if (isTaken) countUp(tr, number);
  tr.replaceSelectionWith(nodes.noteReference.create({ number, sign: String(number) }), false);
  const notes = notesIn(tr.doc).filter(({ pos }) => tr.doc.resolve(pos).depth === 0);
  const next = notes.find((note) => note.number > number);
  const last = notes.at(-1);
  const place = next?.pos ?? (last ? last.pos + last.node.nodeSize : tr.doc.content.size);
  tr.insert(place, nodes.note.create({ fields: { number } }));
  tr.setSelection(TextSelection.create(tr.doc, place + 1));
  return true;
};

/** Adds one to every number from this one on. */
function countUp(tr: Transaction, from: number): void {
  for (const { number, ...reference } of referencesIn(tr.doc))
    if (number >= from) setReference(tr, reference, number + 1);
  for (const { number, pos, node } of notesIn(tr.doc))
    if (number >= from) tr.setNodeMarkup(pos, null, { fields: { ...fieldsOf(node), number: number + 1 } });
}

function setReference(tr: Transaction, { from, to, node }: Omit<Reference, 'number'>, number: number): void {
  if (node.type === nodes.noteReference) {
    tr.setNodeMarkup(from, null, { number, sign: String(number) }, node.marks);
    return;
  }
  const mark = marks.noted.isInSet(node.marks);
  if (mark) tr.removeMark(from, to, mark).addMark(from, to, marks.noted.create({ ...mark.attrs, number }));
}

/** The number of the note or the reference at the selection. */
export function noteNumberAt(selection: Selection): number | undefined {
  const { $from } = selection;
  if ($from.parent.type === nodes.note) return Number(fieldsOf($from.parent).number);
  const { nodeBefore, nodeAfter } = $from;
  const reference = [nodeAfter, nodeBefore].find((node) => node?.type === nodes.noteReference);
  return reference?.attrs.number ?? marks.noted.isInSet($from.marks())?.attrs.number;
}

/** Gives the note or the reference at the selection another number. */
export function setNoteNumber(number: number): Edit {
  return (tr) => {
    const { $from } = tr.selection;
    if ($from.parent.type === nodes.note) {
      tr.setNodeMarkup($from.before(), null, { fields: { ...fieldsOf($from.parent), number } });
      return true;
    }
    const here = referencesIn(tr.doc).find(({ from, to }) => from <= $from.pos && $from.pos <= to);
    if (here) setReference(tr, here, number);
    return here !== undefined;
  };
}

/** To the end of a note's text. */
export function goToNote(tr: Transaction, number: unknown): boolean {
  const note = notesIn(tr.doc).find((one) => one.number === number);
  if (note) tr.setSelection(TextSelection.create(tr.doc, note.pos + 1 + note.node.content.size));
  return note !== undefined;
}

/** Behind the first reference to a note. */
export function goToReference(tr: Transaction, number: unknown): boolean {
  const reference = referencesIn(tr.doc).find((one) => one.number === number);
  if (reference) tr.setSelection(Selection.near(tr.doc.resolve(reference.to), -1));
  return reference !== undefined;
}

/** From a reference to its note, from a note to its reference. */
export const crossNote: Edit = (tr) => {
  const number = noteNumberAt(tr.selection);
  if (number === undefined) return false;
  return tr.selection.$from.parent.type === nodes.note ? goToReference(tr, number) : goToNote(tr, number);
};
