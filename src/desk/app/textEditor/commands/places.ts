import type { Node, ResolvedPos } from 'prosemirror-model';
import { NodeSelection, type Selection } from 'prosemirror-state';
import { ownLanguage } from '../../richText/blockSpecs.ts';

/** A node with its place in the document. */
export interface PlacedNode {
  node: Node;
  pos: number;
}

/** The blocks of the body that a selection touches, by their places among all, and the positions around them. */
export function selectedBlocks({ $from, $to }: Selection): {
  from: number;
  to: number;
  start: number;
  end: number;
} {
  const doc = $from.node(0);
  const from = Math.min($from.index(0), doc.childCount - 1);
  // A selection that ends where a block begins does not touch that block.
  const beyond = $to.depth === 0 ? $to.index(0) - 1 : $to.index(0);
  const to = Math.max(from, beyond);
  const startOf = (at: number) =>
    doc.children.slice(0, at).reduce((size, { nodeSize }) => size + nodeSize, 0);
  return { from, to, start: startOf(from), end: startOf(to + 1) };
}

/** The body's block at the selection. */
export function topBlock(selection: Selection): PlacedNode {
  const { from, start } = selectedBlocks(selection);
  return { node: selection.$from.node(0).child(from), pos: start };
}

/** The nearest block of the contract around the selection: inside a quotation, that of the quotation's. */
export function innerBlock(selection: Selection): PlacedNode {
  const { $from } = selection;
  if (selection instanceof NodeSelection && selection.node.isBlock)
    return { node: selection.node, pos: $from.pos };
  return blockAround($from) ?? topBlock(selection);
}

function blockAround($pos: ResolvedPos): PlacedNode | undefined {
  for (let depth = $pos.depth; depth > 0; depth--)
    if (isContractBlock($pos.node(depth))) return { node: $pos.node(depth), pos: $pos.before(depth) };
  return undefined;
}

/** Whether a node is a block of the contract and no part of one. */
export function isContractBlock(node: Node): boolean {
  return node.type.spec.group === 'block';
}

/** The language of the text at a place: that of the nearest block which names one, else the article's. */
export function languageAt($pos: ResolvedPos): string {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const language = ownLanguage($pos.node(depth));
    if (language !== undefined) return language;
  }
  return $pos.node(0).attrs.language;
}
