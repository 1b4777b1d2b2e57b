/** Something on the page that a key presses. */
export interface Shortcut {
  /** As `aria-keyshortcuts` writes it: `s`, `?`, `ArrowLeft`. */
  key: string;
  element: HTMLElement;
}

/**
 * The shortcuts of a page: whatever has `aria-keyshortcuts` and can be used now, and the links forward and back (`rel`), for
 * which the arrow keys stand in the direction that the line runs there. Of two for one key the first in the page counts.
 */
export function shortcutsOf(page: ParentNode): Shortcut[] {
  const elements = [...page.querySelectorAll<HTMLElement>('[aria-keyshortcuts],a[rel=next],a[rel=prev]')];
  const found = new Map<string, Shortcut>();
  for (const element of elements.filter(isUsable))
    for (const key of keysOf(element)) if (!found.has(key)) found.set(key, { key, element });
  return [...found.values()];
}

/** The links of the cards in a list, in order. */
export function cardLinksOf(page: ParentNode): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('main article :is(h2,h3) a[href]')].filter(isUsable);
}

function keysOf(element: HTMLElement): string[] {
  const named = element.getAttribute('aria-keyshortcuts');
  if (named !== null) return named.split(' ').filter(Boolean);
  const frame = element.closest('nav') ?? element;
  const isForward = element.getAttribute('rel') === 'next';
  return [isForward === (getComputedStyle(frame).direction === 'rtl') ? 'ArrowLeft' : 'ArrowRight'];
}

/** Whether an element can be seen and pressed; Safari 16.4 cannot be asked what is seen and says whether it has a box. */
function isUsable(element: HTMLElement): boolean {
  const isSeen =
    'checkVisibility' in element
      ? element.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true })
      : (element as Element).getClientRects().length > 0;
  return isSeen && !element.closest(':disabled, [aria-disabled=true], [inert]');
}
