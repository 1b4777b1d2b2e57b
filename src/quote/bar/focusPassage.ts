/**
 * Takes the focus to the passage that is chosen, where it is in the bar that is about to close: a button that is taken away leaves it
 * nowhere. A dialog gives it back there.
 */
export function focusPassage(range: Range): void {
  if (!document.activeElement?.closest('.foot-bar')) return;
  const { startContainer: start } = range;
  const element = (start instanceof Element ? start : start.parentElement)?.closest<HTMLElement>(
    '[data-block], h1, p',
  );
  if (!element) return;
  const isOwn = !element.hasAttribute('tabindex');
  if (isOwn) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const onBlur = () => {
    if (document.querySelector('dialog[open]')) return;
    if (isOwn) element.removeAttribute('tabindex');
    element.removeEventListener('blur', onBlur);
  };
  element.addEventListener('blur', onBlur);
}
