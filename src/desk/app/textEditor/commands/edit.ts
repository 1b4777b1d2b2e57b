import type { Command, Transaction } from 'prosemirror-state';

/** Changes a document through its transaction; false, with nothing changed, where it does not apply. */
export type Edit = (tr: Transaction) => boolean;

/** An edit as a command of ProseMirror. */
export function commandOf(edit: Edit): Command {
  return (state, dispatch) => {
    const { tr } = state;
    // What a key or a button does goes on with no typing before it.
    if (!edit(tr.setMeta('own step', true))) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
