import type { Page } from '@playwright/test';

/** Text that is cut off: outside the page, or outside a box that hides its overflow and cannot be scrolled. */
export function lostWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const width = document.documentElement.clientWidth;
    const cuts = (style: string) => style === 'hidden' || style === 'clip';
    const scrolls = (style: string) => style === 'auto' || style === 'scroll';
    // Text for screen readers only is a pixel wide.
    const hidden = (element: Element | null): boolean =>
      element !== null && (element.getBoundingClientRect().width === 1 || hidden(element.parentElement));
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim();
      if (!words || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.visually-hidden, script, style, select, [aria-hidden="true"], a[href="#text"]'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      let free = false;
      if (hidden(parent)) continue;
      for (let outer: Element | null = parent; outer && !free; outer = outer.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(outer);
        const edge = outer.getBoundingClientRect();
        free = scrolls(overflowX);
        if (cuts(overflowX) && (box.left < edge.left - 2 || box.right > edge.right + 2))
          lost.push(`cut: ${words}`);
        if (cuts(overflowY) && (box.top < edge.top - 6 || box.bottom > edge.bottom + 6))
          lost.push(`cut: ${words}`);
      }
      if (!free && (box.left < -1 || box.right > width + 1)) lost.push(`outside: ${words}`);
    }
    return lost;
  });
}

/** How much wider a page is than its window. */
export const sidewards = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
