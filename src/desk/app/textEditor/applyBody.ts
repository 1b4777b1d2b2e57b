import type { Node } from 'prosemirror-model';
import { type EditorState, Selection, type Transaction } from 'prosemirror-state';

/** The meta of a transaction that shows what the page's history holds, and so is no step of it. */
export const fromPage = 'from page';

/**
 * What brings the text to another state of the page's history: only the blocks between the first and the last that differ
 * are replaced, and the cursor goes to the end of what has changed.
 */
export function bodyChange({ tr, doc }: EditorState, next: Node): Transaction | undefined {
  const [old, fresh] = [doc.children, next.children];
  let same = 0;
  while (same < Math.min(old.length, fresh.length) && old[same]?.eq(fresh[same] as Node)) same++;
  let sameEnd = 0;
  const most = Math.min(old.length, fresh.length) - same;
  while (sameEnd < most && old.at(-1 - sameEnd)?.eq(fresh.at(-1 - sameEnd) as Node)) sameEnd++;
  if (same === old.length && same === fresh.length) return undefined;
  const start = sizeOf(old.slice(0, same));
  const end = doc.content.size - sizeOf(old.slice(old.length - sameEnd));
  const differs = doc.content.findDiffEnd(next.content)?.b ?? start;
  tr.replaceWith(start, end, fresh.slice(same, fresh.length - sameEnd));
  const at = Math.min(Math.max(differs, start), tr.doc.content.size);
  return tr.setSelection(Selection.near(tr.doc.resolve(at), -1)).setMeta(fromPage, true);
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((size, { nodeSize }) => size + nodeSize, 0);
}
