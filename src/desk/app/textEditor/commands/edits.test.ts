import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { EditorState, Selection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { keyed } from '../../editor/editedArticle.ts';
import { documentOf } from '../../richText/keyedNodes.ts';
import { blockOf, nodeOf } from '../../richText/nodeBlocks.ts';
import { arbitraryBlock } from '../../richText/testing/arbitraryBody.ts';
import { insertBlocks } from '../paste/insertBlocks.ts';
import { backspace, deleteForward } from './backspace.ts';
import { addBayt, goToHemistich } from './bayts.ts';
import { type BlockKind, moveBlocks, setBlockLanguage, setKind } from './blocks.ts';
import type { Edit } from './edit.ts';
import { addParagraph, enter } from './enter.ts';
import { insertNote } from './notes.ts';

const kinds: BlockKind[] = [
  { type: 'paragraph' },
  { type: 'heading', level: 3 },
  { type: 'quote' },
  { type: 'list', ordered: true },
  { type: 'verse' },
];
const edits: Record<string, Edit> = {
  enter,
  backspace,
  deleteForward,
  addParagraph,
  addBayt,
  insertNote,
  up: moveBlocks(-1),
  down: moveBlocks(1),
  language: setBlockLanguage('de'),
  next: goToHemistich(1),
  ...Object.fromEntries(kinds.map((kind) => [kind.type, setKind(kind)])),
};

/** The letters of a document, in any order. A figure, and its brackets, may become a note’s, and no cursor stands in the middle of a tree. */
function letters(doc: Node): string {
  return [...doc.textContent.replace(/[\s\p{N}[\]\u{1f333}\p{Surrogate}]/gu, '')].sort().join('');
}

const body = fc.array(arbitraryBlock, { minLength: 1, maxLength: 4 });

function stateOf(blocks: Parameters<typeof nodeOf>[0][], at: number): EditorState {
  const doc = documentOf(blocks.map(keyed), 'en');
  const selection = Selection.near(doc.resolve(at % (doc.content.size + 1)));
  return EditorState.create({ doc, selection });
}

test('no sequence of edits loses a letter or makes a document that the contract does not know', () => {
  fc.assert(
    fc.property(
      body,
      fc.nat(),
      fc.array(fc.constantFrom(...Object.keys(edits)), { minLength: 1, maxLength: 8 }),
      (blocks, at, names) => {
        let state = stateOf(blocks, at);
        const before = letters(state.doc);
        for (const name of names) {
          const { tr } = state;
          if (!edits[name]?.(tr)) continue;
          state = state.apply(tr);
          state.doc.check();
          expect(letters(state.doc), name).toBe(before);
        }
        for (const node of state.doc.children) expect(blockOf(nodeOf(blockOf(node)))).toEqual(blockOf(node));
      },
    ),
    { numRuns: 200, endOnFailure: true },
  );
});

test('whatever is pasted, wherever, no letter of the text around is lost', () => {
  fc.assert(
    fc.property(body, body, fc.nat(), (blocks, pasted, at) => {
      const state = stateOf(blocks, at);
      const { selection } = state;
      fc.pre(selection.empty);
      const next = state.apply(insertBlocks(state.tr, pasted));
      next.doc.check();
      const all = letters(next.doc);
      for (const letter of new Set(letters(state.doc)))
        expect(all.split(letter).length).toBeGreaterThanOrEqual(letters(state.doc).split(letter).length);
    }),
    { numRuns: 200, endOnFailure: true },
  );
});
