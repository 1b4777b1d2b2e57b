import { gapCursor } from 'prosemirror-gapcursor';
import { EditorState, type Transaction } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { attributesOf } from '../../../language/attributes.ts';
import type { KeyedBlock } from '../editor/editedArticle.ts';
import { bodyOf, documentOf } from '../richText/keyedNodes.ts';
import { bodyChange, fromPage } from './applyBody.ts';
import { type Pasting, pastePlugin } from './paste/pastePlugin.ts';
import { blockFramesPlugin, type PartLabels } from './plugins/blockFrames.ts';
import { keysPlugins, type OuterActions } from './plugins/keys.ts';
import { noteView, referenceView } from './plugins/noteViews.ts';
import { ownOrderPlugin } from './plugins/ownOrderIsolates.ts';
import { createPortalStore, type PortalStore, PortalView } from './plugins/portals.ts';
import { createTyping } from './plugins/typing.ts';

/** What the page is to the text. */
export interface BodyViewOptions extends OuterActions {
  body: readonly KeyedBlock[];
  /** The article's. */
  language: string;
  /** The element that names the text. */
  labelledBy: string;
  labels: PartLabels & { note: (figures: string) => string };
  pasting: Pasting;
  /** Called with the changed body; `about` is the same for changes that are one step of the history. */
  onChange: (about: string | undefined, body: readonly KeyedBlock[]) => void;
  onHistory: (what: 'undo' | 'redo') => void;
}

/** How far the cursor stays from the edges of the window, in pixels. */
const belowTools = { top: 220, bottom: 40, left: 0, right: 0 };

interface BodyView {
  /** Where the text goes. */
  mount: RefObject<HTMLDivElement | null>;
  view: EditorView | undefined;
  state: EditorState | undefined;
  portals: PortalStore;
}

/**
 * The text as ProseMirror edits it. The page keeps the body and its one history: each change is told to it, and what it
 * holds otherwise, after an undo, is shown.
 *
 * @param className of the text's element
 */
export function useBodyView(options: BodyViewOptions, className: string): BodyView {
  const { body, language } = options;
  const mount = useRef<HTMLDivElement>(null);
  const [portals] = useState(createPortalStore);
  const [view, setView] = useState<EditorView>();
  const [state, setState] = useState<EditorState>();
  // What the page holds, as far as the text has told or shown it.
  const known = useRef(body);
  const now = useRef(options);
  now.current = options;

  useLayoutEffect(() => {
    if (!mount.current) return;
    const { labels, labelledBy } = now.current;
    const typing = createTyping();
    known.current = now.current.body;
    const made = new EditorView(mount.current, {
      state: EditorState.create({
        doc: documentOf(now.current.body, language),
        plugins: [
          ...keysPlugins({ link: () => now.current.link(), tools: () => now.current.tools() }),
          pastePlugin(language, {
            read: (pasted, signal) => now.current.pasting.read(pasted, signal),
            onLost: (messages) => now.current.pasting.onLost(messages),
            onFailure: (error) => now.current.pasting.onFailure(error),
          }),
          ownOrderPlugin(),
          blockFramesPlugin(portals, labels),
          tableEditing(),
          gapCursor(),
        ],
      }),
      attributes: {
        id: 'field-body',
        class: className,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        'aria-describedby': `${labelledBy}-hint`,
        ...attributesOf(language),
      },
      // Not below the tools, which stick above the text.
      scrollMargin: belowTools,
      scrollThreshold: belowTools,
      nodeViews: {
        figure: (node, around, getPos) => new PortalView(node, around, getPos, portals),
        gap: (node, around, getPos) => new PortalView(node, around, getPos, portals),
        opaque: (node, around, getPos) => new PortalView(node, around, getPos, portals),
        note: noteView,
        noteReference: referenceView(labels.note),
      },
      handleDOMEvents: {
        // From the browser's own menu.
        beforeinput(_, event) {
          if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
          event.preventDefault();
          now.current.onHistory(event.inputType === 'historyUndo' ? 'undo' : 'redo');
          return true;
        },
      },
      dispatchTransaction(this: EditorView, tr: Transaction) {
        const before = this.state.doc;
        const about = typing(tr);
        const next = this.state.apply(tr);
        this.updateState(next);
        setState(next);
        if (next.doc.eq(before) || tr.getMeta(fromPage)) return;
        known.current = bodyOf(next.doc);
        now.current.onChange(about, known.current);
      },
    });
    setView(made);
    setState(made.state);
    return () => {
      made.destroy();
      setView(undefined);
    };
  }, [language, portals, className]);

  useLayoutEffect(() => {
    if (!view || view.isDestroyed || body === known.current) return;
    known.current = body;
    const change = bodyChange(view.state, documentOf(body, language));
    if (change) view.dispatch(change.scrollIntoView());
  }, [view, body, language]);

  return { mount, view, state, portals };
}
