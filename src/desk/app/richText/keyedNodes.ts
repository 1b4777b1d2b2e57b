import type { Node } from 'prosemirror-model';
import { type KeyedBlock, keyed } from '../editor/editedArticle.ts';
import { bodySchema } from './bodySchema.ts';
import { blockOf, nodeOf } from './nodeBlocks.ts';

// A block that nobody has touched is the very same on the way back, down to how its file spells it.
const nodeByBlock = new WeakMap<KeyedBlock, Node>();
const blockByNode = new WeakMap<Node, KeyedBlock>();

/** A body as a document; `language` is the article's. */
export function documentOf(body: readonly KeyedBlock[], language: string): Node {
  const nodes = body.map((one) => {
    const node = nodeByBlock.get(one) ?? nodeOf(one.block);
    remember(one, node);
    return node;
  });
  return bodySchema.nodes.doc.create(
    { language },
    nodes.length > 0 ? nodes : bodySchema.nodes.paragraph.create(),
  );
}

/** A document as a body; a block whose node has not changed is the one that it was made of. */
export function bodyOf(doc: Node): KeyedBlock[] {
  const seen = new Set<KeyedBlock>();
  return doc.children.map((node) => {
    const known = blockByNode.get(node);
    // What was copied within the page may be one node twice.
    const one = known === undefined || seen.has(known) ? keyed(blockOf(node)) : known;
    if (one !== known) nodeByBlock.set(one, node);
    if (known === undefined) blockByNode.set(node, one);
    seen.add(one);
    return one;
  });
}

function remember(one: KeyedBlock, node: Node): void {
  nodeByBlock.set(one, node);
  if (!blockByNode.has(node)) blockByNode.set(node, one);
}
