import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { inOwnOrder } from '../../../../contract/text/ownOrder.ts';
import { type Direction, languageOf } from '../../../../language/languages.ts';
import { bodySchema } from '../../richText/bodySchema.ts';
import { languageAt } from '../commands/places.ts';

/**
 * Shows what runs in the other direction in an isolate of its own, as the reader does: words of another script, addresses,
 * telephone numbers, sums. Nothing of it is in the text.
 */
export function ownOrderPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    state: {
      init: (_, { doc }) => DecorationSet.create(doc, isolatesIn(doc, 0, doc.content.size)),
      apply: (tr, shown) => (tr.docChanged ? changed(tr, shown) : shown),
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
    },
  });
}

function changed(tr: Transaction, shown: DecorationSet): DecorationSet {
  const mapped = shown.map(tr.mapping, tr.doc);
  // What an input method writes must keep its elements until it is done.
  if (tr.getMeta('composition') !== undefined) return mapped;
  const range = changedRange(tr);
  if (!range) return mapped;
  return mapped
    .remove(mapped.find(range.from, range.to))
    .add(tr.doc, isolatesIn(tr.doc, range.from, range.to));
}

/** The positions around all blocks of the body that a transaction has changed. */
function changedRange({ doc, mapping }: Transaction): { from: number; to: number } | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  mapping.maps.forEach((map, at) => {
    const later = mapping.slice(at + 1);
    map.forEach((_from, _to, start, end) => {
      from = Math.min(from, later.map(start, -1));
      to = Math.max(to, later.map(end, 1));
    });
  });
  if (from > doc.content.size) return undefined;
  const [$from, $to] = [doc.resolve(from), doc.resolve(Math.min(to, doc.content.size))];
  return { from: $from.depth > 0 ? $from.before(1) : from, to: $to.depth > 0 ? $to.after(1) : $to.pos };
}

function isolatesIn(doc: Node, from: number, to: number): Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    found.push(...isolatesOf(node, pos + 1, languageOf(languageAt(doc.resolve(pos + 1))).direction));
    return false;
  });
  return found;
}

/** A word or an isolate while the places are counted: how long it is, and its direction if it is one. */
interface Piece {
  size: number;
  direction?: Direction;
}

function isolatesOf(block: Node, start: number, around: Direction): Decoration[] {
  const runs = block.children.map((node) => node.text ?? '');
  const phrases = block.children.map((node) => bodySchema.marks.language.isInSet(node.marks)?.attrs.tag);
  // Phrases in a language of their own are read apart: in the text around they are nothing.
  const outer = piecesOf(
    runs.map((text, at) => (phrases[at] ? '' : text)),
    around,
  );
  let at = start;
  return block.children.flatMap((node, place) => {
    const language = phrases[place];
    const [pieces = []] = language
      ? piecesOf([runs[place] ?? ''], languageOf(language).direction)
      : [outer[place]];
    let from = at;
    at += node.nodeSize;
    return pieces.flatMap(({ size, direction }) => {
      const begin = from;
      from += size;
      return direction && size > 0
        ? [Decoration.inline(begin, from, { nodeName: 'bdi', dir: direction })]
        : [];
    });
  });
}

function piecesOf(runs: readonly string[], around: Direction): Piece[][] {
  return inOwnOrder<Piece>(
    runs,
    around,
    (text) => ({ size: text.length }),
    (content, direction) => ({ size: content.reduce((sum, { size }) => sum + size, 0), direction }),
  );
}
