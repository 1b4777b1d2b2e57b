import { Slice } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { bodySchema } from '../../richText/bodySchema.ts';

/** What is copied on the desk goes beside its HTML as the document itself, in which nothing is lost. */
const copiedType = 'application/x-aa-aa-text';

/** Copies the selection, for other programs as HTML and plain text. False where nothing is selected. */
export function copy(view: EditorView, event: ClipboardEvent): boolean {
  const { selection } = view.state;
  const { clipboardData } = event;
  if (selection.empty || !clipboardData) return false;
  event.preventDefault();
  const slice = selection.content();
  const { dom, text } = view.serializeForClipboard(slice);
  clipboardData.setData('text/html', dom.innerHTML);
  clipboardData.setData('text/plain', text);
  clipboardData.setData(copiedType, JSON.stringify(slice.toJSON()));
  return true;
}

/** Pastes what was copied on the desk. False where it was not. */
export function pasteCopied(view: EditorView, event: ClipboardEvent): boolean {
  const json = event.clipboardData?.getData(copiedType) ?? '';
  const slice = json === '' ? undefined : readSlice(json);
  if (!slice) return false;
  // Cells go into cells.
  if (view.someProp('handlePaste', (paste) => paste(view, event, slice))) return true;
  const { tr } = view.state;
  view.dispatch(tr.replaceSelection(slice).setMeta('own step', true).scrollIntoView());
  return true;
}

function readSlice(json: string): Slice | undefined {
  try {
    const slice = Slice.fromJSON(bodySchema, JSON.parse(json));
    for (const node of slice.content.content) node.check();
    return slice;
  } catch {
    return undefined;
  }
}
