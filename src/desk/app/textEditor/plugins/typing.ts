import type { Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';

/** After so long a pause typing is a new step of the history, in milliseconds. */
const pause = 700;

/**
 * Tells which changes are one step of the page's history: typing goes on with the typing before it while it stands beside it
 * and no pause comes between. Everything else is a step of its own.
 *
 * @returns for each transaction that changes the document what it is about, as the history asks; nothing for a step of its own
 */
export function createTyping(): (tr: Transaction) => string | undefined {
  let group = 0;
  let last: { at: number; time: number } | undefined;
  return (tr) => {
    const about: string | undefined = tr.getMeta('about');
    if (about !== undefined) return about;
    const range = typedRange(tr);
    if (!range) {
      // A cursor that has moved goes on elsewhere.
      if (tr.docChanged || tr.selectionSet) last = undefined;
      return undefined;
    }
    const goesOn =
      last !== undefined && tr.time - last.time < pause && range.from <= last.at && last.at <= range.to;
    if (!goesOn) group += 1;
    last = { at: tr.selection.head, time: tr.time };
    return `typing ${group}`;
  };
}

/** Where letters were typed or taken away inside one text; nothing if anything else has changed. */
function typedRange(tr: Transaction): { from: number; to: number } | undefined {
  const [step] = tr.steps;
  if (tr.getMeta('own step') || tr.steps.length !== 1 || !(step instanceof ReplaceStep)) return undefined;
  const { from, to, slice } = step;
  const isInline = slice.openStart === 0 && (slice.content.firstChild?.isInline ?? true);
  const isOneText = tr.docs[0]?.resolve(from).sameParent(tr.docs[0].resolve(to));
  return isInline && isOneText ? { from, to } : undefined;
}
