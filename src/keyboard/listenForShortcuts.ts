import type { i18n } from 'i18next';
import { isMeantForPage } from './isMeantForPage.ts';
import { cardKeys, helpKey } from './ownKeys.ts';
import { cardLinksOf, shortcutsOf } from './pageShortcuts.ts';
import { pressedKey } from './pressedKey.ts';

/**
 * Lets single keys press what is on the page (`pageShortcuts.ts`), go from card to card, and open the sheet that lists them.
 *
 * @param isOn whether the reader wants that: asked at each press
 */
export function listenForShortcuts(chrome: i18n, isOn: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    if (!isMeantForPage(event) || !isOn()) return;
    const key = pressedKey(event);
    if (key === undefined || !answer(key, event, chrome)) return;
    event.preventDefault();
  });
}

/** @returns whether the key does anything here */
function answer(key: string, { repeat, shiftKey, target }: KeyboardEvent, chrome: i18n): boolean {
  if (key === cardKeys.next || key === cardKeys.previous) return focusCard(key === cardKeys.next ? 1 : -1);
  if (repeat) return false;
  if (key === helpKey) {
    void import('./openShortcutSheet.tsx').then(({ openShortcutSheet }) => openShortcutSheet(chrome));
    return true;
  }
  if (key.startsWith('Arrow') && (shiftKey || scrollsSideways(target))) return false;
  const shortcut = shortcutsOf(document).find((one) => one.key === key);
  if (!shortcut) return false;
  const { element } = shortcut;
  element.focus();
  if (!element.matches('input, select, textarea')) element.click();
  return true;
}

/** Moves the focus to the card after or before the one that has it; without one, to the first in sight. */
function focusCard(step: 1 | -1): boolean {
  const links = cardLinksOf(document);
  const focused = document.activeElement?.closest('article');
  const at = links.findIndex((link) => focused?.contains(link));
  const inSight = links.find((link) => link.getBoundingClientRect().top >= 0);
  const next = at < 0 ? inSight : links[at + step];
  next?.focus();
  return links.length > 0;
}

/** Whether arrow keys scroll something at this place: a wide table, or a page that is wider than its window. */
function scrollsSideways(target: EventTarget | null): boolean {
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) {
    const isFrame = at === document.documentElement || getComputedStyle(at).overflowX !== 'visible';
    if (isFrame && at.scrollWidth > at.clientWidth + 1) return at !== document.body;
  }
  return false;
}
