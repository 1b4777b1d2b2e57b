import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Selection, Selection as Selections } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { BlockFile } from '../../../../contract/blockSchema.ts';
import type { PastedAnswer, PastedRequest } from '../../../server/api/pasted.ts';
import { copy, pasteCopied } from './copied.ts';
import { insertBlocks } from './insertBlocks.ts';

/** Who reads what is pasted, and what becomes of what is said. */
export interface Pasting {
  read: (pasted: PastedRequest, signal: AbortSignal) => Promise<PastedAnswer>;
  /** Called with what could not be taken over, in English; with none after a paste that lost nothing. */
  onLost: (messages: readonly string[]) => void;
  /** Called where the importer could not be asked; the plain words were pasted. */
  onFailure: (error: unknown) => void;
}

/** Where what is being read will stand, while the editor goes on typing. */
const placeKey = new PluginKey<DecorationSet>('pastePlace');

/**
 * Pastes and drops what comes from other programs as the importer reads documents: Word's and the web's HTML, and plain text of several
 * lines. A few plain words are typed, and what was copied here comes as it is.
 */
export function pastePlugin(language: string, pasting: Pasting): Plugin {
  const stop = new AbortController();
  return new Plugin<DecorationSet>({
    key: placeKey,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, places) {
        const mapped = places.map(tr.mapping, tr.doc);
        const meta: { add?: Decoration; remove?: object } | undefined = tr.getMeta(placeKey);
        if (meta?.add) return mapped.add(tr.doc, [meta.add]);
        return meta?.remove
          ? mapped.remove(mapped.find(undefined, undefined, ({ id }) => id === meta.remove))
          : mapped;
      },
    },
    view: () => ({ destroy: () => stop.abort() }),
    props: {
      // Before ProseMirror, which would have the browser parse the HTML: the page's policy forbids that to all code.
      handleDOMEvents: {
        copy: (view, event) => copy(view, event),
        cut: (view, event) => {
          if (copy(view, event)) view.dispatch(view.state.tr.deleteSelection().scrollIntoView());
          return true;
        },
        paste(view, event) {
          event.preventDefault();
          return pasteCopied(view, event) || take(view, event.clipboardData, view.state.selection) || true;
        },
        drop(view, event) {
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (view.dragging || !at || event.dataTransfer?.files.length) return false;
          event.preventDefault();
          take(view, event.dataTransfer, Selections.near(view.state.doc.resolve(at.pos)));
          return true;
        },
      },
    },
  });

  function take(view: EditorView, data: DataTransfer | null, selection: Selection): boolean {
    const html = data?.getData('text/html') ?? '';
    const text = data?.getData('text/plain') ?? '';
    if (html === '' && text === '') return false;
    const { tr } = view.state;
    tr.setSelection(selection).setMeta('own step', true);
    if (html === '' && !/[\n\r]/.test(text.trim())) {
      view.dispatch(
        insertBlocks(tr, [text.trim() === '' ? text : text.replace(/[\n\r]+$/, '')]).scrollIntoView(),
      );
      return true;
    }
    if (!selection.empty) tr.deleteSelection();
    const id = {};
    view.dispatch(tr.setMeta(placeKey, { add: Decoration.widget(tr.selection.from, place, { id }) }));
    // Pictures are not pasted, and would only be sent.
    const read = html === '' ? { text } : { html: html.replace(/(src="data:)[^"]*/gi, '$1') };
    void insertRead(view, id, { language, ...read }, text);
    return true;
  }

  async function insertRead(view: EditorView, id: object, pasted: PastedRequest, text: string) {
    let blocks: readonly BlockFile[];
    try {
      const answer = await pasting.read(pasted, stop.signal);
      blocks = answer.blocks;
      pasting.onLost(answer.lost);
    } catch (error) {
      if (stop.signal.aborted) return;
      blocks = text.split(/\r?\n/).filter((line) => line.trim() !== '');
      pasting.onFailure(error);
    }
    if (view.isDestroyed) return;
    const { tr } = view.state;
    const at = placeKey.getState(view.state)?.find(undefined, undefined, (spec) => spec.id === id)[0]?.from;
    tr.setMeta(placeKey, { remove: id }).setMeta('own step', true);
    if (at !== undefined) insertBlocks(tr.setSelection(nearText(tr.doc, at)), blocks);
    view.dispatch(tr.scrollIntoView());
  }
}

function nearText(doc: Node, at: number): Selection {
  return Selections.near(doc.resolve(at), -1);
}

function place(): HTMLElement {
  return document.createElement('span');
}
