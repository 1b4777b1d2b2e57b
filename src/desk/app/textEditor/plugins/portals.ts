import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';

/** A place in the text that the page fills: a picture, a block that cannot be edited, the findings of a block. */
export type Portal = { host: HTMLElement } & (
  | { kind: 'node'; node: Node; getPos: () => number | undefined }
  | { kind: 'findings'; block: number }
);

/** The places that are there now, for React's `useSyncExternalStore`. */
export interface PortalStore {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => readonly Portal[];
  set: (portal: Portal) => void;
  remove: (host: HTMLElement) => void;
}

/** An empty store. */
export function createPortalStore(): PortalStore {
  const portals = new Map<HTMLElement, Portal>();
  const listeners = new Set<() => void>();
  let now: readonly Portal[] = [];
  const tell = () => {
    now = [...portals.values()];
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => now,
    set(portal) {
      portals.set(portal.host, portal);
      tell();
    },
    remove(host) {
      if (portals.delete(host)) tell();
    },
  };
}

/** A block whose looks the page draws; a figure's caption is edited below the picture. */
export class PortalView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement | undefined;
  readonly #host: HTMLElement;
  readonly #store: PortalStore;
  readonly #getPos: () => number | undefined;
  #node: Node;

  constructor(node: Node, _view: EditorView, getPos: () => number | undefined, store: PortalStore) {
    this.#node = node;
    this.#store = store;
    this.#getPos = getPos;
    this.#host = document.createElement('div');
    this.#host.contentEditable = 'false';
    this.dom = document.createElement(node.isAtom ? 'div' : 'figure');
    this.dom.dataset.type = node.type.name;
    this.dom.append(this.#host);
    if (!node.isAtom) {
      this.contentDOM = document.createElement('div');
      this.dom.append(this.contentDOM);
    }
    store.set({ kind: 'node', host: this.#host, node, getPos });
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    if (node.attrs !== this.#node.attrs)
      this.#store.set({ kind: 'node', host: this.#host, node, getPos: this.#getPos });
    this.#node = node;
    return true;
  }

  stopEvent(event: Event): boolean {
    const isInHost = event.target instanceof globalThis.Node && this.#host.contains(event.target);
    // A picture is pressed to select it.
    return (
      isInHost &&
      event.target instanceof Element &&
      event.target.closest('input, textarea, button, select, label, a') !== null
    );
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM?.contains(mutation.target);
  }

  destroy(): void {
    this.#store.remove(this.#host);
  }
}
