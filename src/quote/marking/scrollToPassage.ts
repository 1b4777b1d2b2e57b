/** Brings a passage into the window, into its upper half. What is to be seen already stays where it is. */
export function scrollToPassage(range: Range): void {
  // A wide table is scrolled in its own frame.
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const [first] = range.getClientRects();
  if (!first || (first.top > 48 && first.bottom < window.innerHeight * 0.85)) return;
  window.scrollTo({ top: window.scrollY + first.top - window.innerHeight * 0.3 });
}
