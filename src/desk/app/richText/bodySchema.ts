import { Schema } from 'prosemirror-model';
import { blockNodes } from './blockSpecs.ts';
import { inlineNodes, marks } from './textSpecs.ts';

/** An article's body as ProseMirror edits it: the contract's blocks and texts, and nothing that they cannot hold. */
export const bodySchema = new Schema({
  nodes: {
    /** `language` is the article's. */
    doc: { content: 'block+', attrs: { language: { default: '' } } },
    ...blockNodes,
    ...inlineNodes,
  },
  marks,
});
