import { Selection, TextSelection } from 'prosemirror-state';
import { bodySchema } from '../../richText/bodySchema.ts';
import type { Edit } from './edit.ts';

const { nodes } = bodySchema;

/** To the next hemistich of the verse, or the one before. */
export function goToHemistich(by: -1 | 1): Edit {
  return (tr) => {
    const { $from } = tr.selection;
    if ($from.parent.type !== nodes.hemistich) return false;
    const beyond = by > 0 ? $from.after() : $from.before();
    const next = Selection.findFrom(tr.doc.resolve(beyond), by, true);
    if (next?.$from.parent.type !== nodes.hemistich) return false;
    const { $from: $there } = next;
    tr.setSelection(TextSelection.create(tr.doc, $there.start(), $there.end()));
    return true;
  };
}

/** A new bayt below the one at the cursor. */
export const addBayt: Edit = (tr) => {
  const { $from } = tr.selection;
  if ($from.parent.type !== nodes.hemistich) return false;
  const after = $from.after(-1);
  tr.insert(after, nodes.bayt.create(null, [nodes.hemistich.create(), nodes.hemistich.create()]));
  tr.setSelection(TextSelection.create(tr.doc, after + 2));
  return true;
};

/** Takes away the bayt at the cursor, but never the only one. */
export const removeBayt: Edit = (tr) => {
  const { $from } = tr.selection;
  if ($from.parent.type !== nodes.hemistich || $from.node(-2).childCount === 1) return false;
  tr.delete($from.before(-1), $from.after(-1));
  tr.setSelection(Selection.near(tr.doc.resolve($from.before(-1)), $from.index(-2) === 0 ? 1 : -1));
  return true;
};
