import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import { attributesOf } from '../../../../language/attributes.ts';
import { toDigits } from '../../../../language/numbers.ts';
import { fieldsOf, ownLanguage } from '../../richText/blockSpecs.ts';
import { goToNote } from '../commands/notes.ts';
import { languageAt } from '../commands/places.ts';

/** A note: its number in the digits of its language, and its text. */
export const noteView: NodeViewConstructor = (node, view, getPos) => {
  const dom = document.createElement('div');
  const number = dom.appendChild(document.createElement('span'));
  const contentDOM = dom.appendChild(document.createElement('p'));
  number.contentEditable = 'false';
  number.dataset.part = 'number';
  let shown = node;
  const show = (note: Node) => {
    const language = ownLanguage(note);
    dom.dataset.type = 'note';
    for (const name of ['lang', 'dir'] as const) {
      const value = language === undefined ? undefined : attributesOf(language)[name];
      if (value === undefined) dom.removeAttribute(name);
      else dom.setAttribute(name, value);
    }
    number.textContent = toDigits(
      String(fieldsOf(note).number),
      language ?? languageAt(view.state.doc.resolve(getPos() ?? 0)),
    );
  };
  show(node);
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== shown.type) return false;
      if (next.attrs !== shown.attrs) show(next);
      shown = next;
      return true;
    },
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
  };
};

/**
 * The number of a note in the text. Pressed, it leads to the note.
 *
 * @param label what a screen reader says of a number
 */
export function referenceView(label: (figures: string) => string): NodeViewConstructor {
  return (node, view, getPos): NodeView => {
    const dom = document.createElement('sup');
    const pos = getPos();
    const language = pos === undefined ? '' : languageAt(view.state.doc.resolve(pos));
    const figures = toDigits(String(node.attrs.number), language);
    dom.dataset.note = String(node.attrs.number);
    dom.textContent = figures;
    dom.title = label(figures);
    dom.addEventListener('mousedown', (event) => {
      const { tr } = view.state;
      if (event.button !== 0 || !goToNote(tr, node.attrs.number)) return;
      event.preventDefault();
      view.dispatch(tr.scrollIntoView());
      view.focus();
    });
    return { dom, stopEvent: (event) => event.type === 'mousedown' };
  };
}
