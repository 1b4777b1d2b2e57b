import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  deleteSelection,
  selectNodeBackward,
  selectNodeForward,
} from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { type Command, NodeSelection, Plugin } from 'prosemirror-state';
import { nextPart, previousPart, textActions } from '../actions.ts';
import { backspace, deleteForward } from '../commands/backspace.ts';
import { commandOf } from '../commands/edit.ts';
import { addParagraph, enter } from '../commands/enter.ts';
import { isShortcut } from '../shortcuts.ts';

/** What the page around the text does for a shortcut. */
export interface OuterActions {
  link: () => void;
  tools: () => void;
}

const back = chainCommands(deleteSelection, commandOf(backspace), selectNodeBackward);
const forward = chainCommands(deleteSelection, commandOf(deleteForward), selectNodeForward);
const newLine: Command = chainCommands(commandOf(enter), createParagraphNear);

const { 'Mod-a': selectAll } = baseKeymap;

/** The keys of the text. Undo and redo are the page's: its history holds the fields too. */
export function keysPlugins(outer: OuterActions): Plugin[] {
  return [
    new Plugin({
      props: {
        // What is typed on a selected block comes below it, and not in its place.
        handleTextInput(view, _from, _to, text) {
          const { selection } = view.state;
          if (!(selection instanceof NodeSelection && selection.node.isBlock)) return false;
          commandOf((tr) => addParagraph(tr) && Boolean(tr.insertText(text)))(view.state, view.dispatch);
          return true;
        },
        handleKeyDown(view, event) {
          if (isShortcut(event, 'Mod-k')) return handled(outer.link);
          if (isShortcut(event, 'Alt-F10')) return handled(outer.tools);
          const action = textActions.find(({ keys }) => keys !== undefined && isShortcut(event, keys));
          // A shortcut that does not apply here does nothing else either.
          if (!action) return false;
          action.run(view.state, view.dispatch, view);
          return true;
        },
      },
    }),
    keymap({
      Enter: newLine,
      'Shift-Enter': newLine,
      Backspace: back,
      'Shift-Backspace': back,
      'Mod-Backspace': back,
      Delete: forward,
      'Mod-Delete': forward,
      Tab: nextPart,
      'Shift-Tab': previousPart,
      ...(selectAll && { 'Mod-a': selectAll }),
    }),
  ];
}

function handled(act: () => void): boolean {
  act();
  return true;
}
