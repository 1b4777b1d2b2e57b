import { toggleMark } from 'prosemirror-commands';
import type { Command, EditorState } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  goToNextCell,
  isInTable,
  toggleHeader,
} from 'prosemirror-tables';
import type { DeskWord } from '../deskChrome.ts';
import { bodySchema } from '../richText/bodySchema.ts';
import { addBayt, goToHemistich, removeBayt } from './commands/bayts.ts';
import { addBlock, type BlockKind, moveBlocks, removeBlocks, setKind } from './commands/blocks.ts';
import { commandOf } from './commands/edit.ts';
import { addParagraph } from './commands/enter.ts';
import { crossNote, insertNote } from './commands/notes.ts';
import type { Shortcut } from './shortcuts.ts';

/** Something an editor can do with the text, by a button, by a shortcut, or both. */
export interface TextAction {
  word: DeskWord;
  /** For the word, such as a heading's level. */
  values?: Record<string, number>;
  keys?: Shortcut;
  run: Command;
}

const { marks, nodes } = bodySchema;

/** What words can be. */
export const markActions = {
  strong: { word: 'text.strong', keys: 'Mod-b', run: toggleMark(marks.strong) },
  em: { word: 'text.em', keys: 'Mod-i', run: toggleMark(marks.em) },
} satisfies Record<string, TextAction>;

function kindAction(word: DeskWord, keys: Shortcut, kind: BlockKind, values?: Record<string, number>) {
  return { word, keys, kind, run: commandOf(setKind(kind)), ...(values && { values }) };
}

/** What a block can be. */
export const kindActions = [
  kindAction('block.paragraph', 'Mod-Alt-0', { type: 'paragraph' }),
  ...([2, 3, 4] as const).map((level) =>
    kindAction('block.heading', `Mod-Alt-${level - 1}`, { type: 'heading', level }, { level: level - 1 }),
  ),
  kindAction('block.quote', 'Mod-Alt-q', { type: 'quote' }),
  kindAction('block.list', 'Mod-Shift-8', { type: 'list', ordered: false }),
  kindAction('block.numberedList', 'Mod-Shift-7', { type: 'list', ordered: true }),
  kindAction('block.verse', 'Mod-Alt-v', { type: 'verse' }),
];

const emptyTable = { type: 'table', head: ['', ''], rows: [['', '']] } as const;

/** What is added to the text. */
export const insertActions = {
  note: { word: 'text.note', keys: 'Mod-Alt-f', run: commandOf(insertNote) },
  paragraph: { word: 'block.add', keys: 'Mod-Enter', run: commandOf(addParagraph) },
  table: {
    word: 'text.table',
    keys: 'Mod-Alt-t',
    run: commandOf(addBlock({ ...emptyTable, head: [...emptyTable.head], rows: [['', '']] })),
  },
  break: { word: 'block.break', run: commandOf(addBlock({ type: 'break' })) },
  gap: { word: 'block.gap', run: commandOf(addBlock({ type: 'gap' })) },
} satisfies Record<string, TextAction>;

/** What is done with whole blocks. */
export const blockActions = {
  up: { word: 'block.up', keys: 'Alt-Shift-ArrowUp', run: commandOf(moveBlocks(-1)) },
  down: { word: 'block.down', keys: 'Alt-Shift-ArrowDown', run: commandOf(moveBlocks(1)) },
  remove: { word: 'block.remove', keys: 'Mod-Shift-Backspace', run: commandOf(removeBlocks) },
} satisfies Record<string, TextAction>;

/** What is done with the table that the cursor is in. */
export const tableActions = {
  header: { word: 'table.header', run: toggleHeader('row') },
  rowAbove: { word: 'table.rowAbove', run: belowHeader(addRowBefore) },
  rowBelow: { word: 'table.rowBelow', run: addRowAfter },
  columnBefore: { word: 'table.columnBefore', run: addColumnBefore },
  columnAfter: { word: 'table.columnAfter', run: addColumnAfter },
  removeRow: { word: 'table.removeRow', run: deleteRow },
  removeColumn: { word: 'table.removeColumn', run: deleteColumn },
} satisfies Record<string, TextAction>;

/** What is done with the verse that the cursor is in. */
export const verseActions = {
  add: { word: 'verse.add', run: commandOf(addBayt) },
  remove: { word: 'verse.remove', run: commandOf(removeBayt) },
} satisfies Record<string, TextAction>;

/** Between a note and what refers to it. */
export const noteActions = {
  cross: { word: 'note.cross', keys: 'Mod-Alt-g', run: commandOf(crossNote) },
} satisfies Record<string, TextAction>;

/** A header has no row above it. */
function belowHeader(command: Command): Command {
  return (state, ...rest) => !isInHeader(state) && command(state, ...rest);
}

function isInHeader({ selection: { $from } }: EditorState): boolean {
  return $from.depth > 1 && $from.node(-1).type === nodes.tableHead;
}

/** Tab goes through the cells of a table, and adds a row behind the last one; through the hemistichs of a verse. */
export const nextPart: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return commandOf(goToHemistich(1))(state, dispatch, view);
  if (goToNextCell(1)(state, dispatch)) return true;
  if (!addRowAfter(state, dispatch)) return false;
  if (view) goToNextCell(1)(view.state, dispatch);
  return true;
};

/** Shift+Tab goes back. */
export const previousPart: Command = (state, dispatch, view) =>
  isInTable(state) ? goToNextCell(-1)(state, dispatch) : commandOf(goToHemistich(-1))(state, dispatch, view);

/** All of them, in the order in which they are listed. */
export const textActions: readonly TextAction[] = [
  ...Object.values(markActions),
  ...kindActions,
  ...Object.values(insertActions),
  ...Object.values(noteActions),
  ...Object.values(blockActions),
  ...Object.values(tableActions),
  ...Object.values(verseActions),
];
