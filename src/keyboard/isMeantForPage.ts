/** What uses keys itself: fields that one types in or chooses from, dialogs, and what a script steers as an application. */
const keyUsers = [
  'input:not([type=checkbox],[type=button],[type=submit],[type=reset])',
  ...['textarea', 'select', 'audio', 'video', 'iframe', '[contenteditable]:not([contenteditable=false])'],
  '[role=textbox],[role=combobox],[role=listbox],[role=menu],[role=slider],[role=tablist],[role=application]',
  'dialog,[role=dialog]',
].join();

/**
 * Whether a key press is for the page: not typed into a field, composed, pressed with a modifier, answered already, in a dialog
 * or behind one.
 */
export function isMeantForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return false;
  if (event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph')) return false;
  if (document.querySelector(':modal, [role=dialog][aria-modal=true]')) return false;
  const target = event.composedPath()[0];
  return !(target instanceof Element && target.closest(keyUsers));
}
