import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { bodySchema } from '../../richText/bodySchema.ts';
import type { PortalStore } from './portals.ts';

/** What is shown at the blocks, by their numbers from 1. */
export interface BlockFrames {
  /** The ids of the findings of each block. */
  findings: ReadonlyMap<number, readonly string[]>;
  marked: number | undefined;
  issues: ReadonlySet<number>;
}

const key = new PluginKey<{ frames: BlockFrames; shown: DecorationSet }>('blockFrames');

/** Tells the plugin what to show; given to a transaction as its meta. */
export const framesKey = key;

const noFrames: BlockFrames = { findings: new Map(), marked: undefined, issues: new Set() };

/** The words that stand in the empty parts of a block. */
export type PartLabels = Readonly<Record<'cite' | 'attribution' | 'caption', string>>;

/** Gives each block its address (`#p7`), the mark of the finding that is looked at, its findings' buttons, and says what an empty part is for. */
export function blockFramesPlugin(store: PortalStore, labels: PartLabels): Plugin {
  return new Plugin({
    key,
    state: {
      init: (_, { doc }) => ({ frames: noFrames, shown: decorations(doc, noFrames, store, labels) }),
      apply(tr, before) {
        const given: BlockFrames | undefined = tr.getMeta(key);
        if (!given && !tr.docChanged) return before;
        const frames = given ?? before.frames;
        return { frames, shown: decorations(tr.doc, frames, store, labels) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.shown },
  });
}

function decorations(doc: Node, frames: BlockFrames, store: PortalStore, labels: PartLabels): DecorationSet {
  const made: Decoration[] = [];
  doc.forEach((node, pos, at) => {
    const number = at + 1;
    const end = pos + node.nodeSize;
    made.push(
      Decoration.node(pos, end, {
        id: `p${number}`,
        'data-block': node.type.name,
        ...(frames.marked === number && { 'data-marked': 'true' }),
        ...(frames.issues.has(number) && { 'data-issue': 'true' }),
      }),
    );
    const findings = frames.findings.get(number);
    if (findings) made.push(findingsWidget(end, number, findings, store));
  });
  doc.descendants((node, pos) => {
    const label = labels[node.type.name as keyof PartLabels];
    if (label && node.childCount === 0)
      made.push(Decoration.node(pos, pos + node.nodeSize, { 'data-empty': label }));
    return node.type !== bodySchema.nodes.table && !node.isTextblock;
  });
  return DecorationSet.create(doc, made);
}

function findingsWidget(pos: number, block: number, ids: readonly string[], store: PortalStore): Decoration {
  return Decoration.widget(
    pos,
    () => {
      const host = document.createElement('div');
      store.set({ kind: 'findings', host, block });
      return host;
    },
    {
      side: -1,
      key: `findings ${block} ${ids.join(' ')}`,
      ignoreSelection: true,
      stopEvent: () => true,
      destroy: (host) => store.remove(host as HTMLElement),
    },
  );
}
