import type { KeptPlace } from '../libraryData.ts';

/** Where a reader is in the article that is shown. */
export type Place = Pick<KeptPlace, 'block' | 'blocks' | 'fraction' | 'progress'>;

/** The blocks of the article that is shown, in order. */
function shownBlocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article[data-words] [data-block]')];
}

/** Where the reader is; undefined where no article is shown. */
export function measurePlace(): Place | undefined {
  const blocks = shownBlocks();
  const body = blocks[0]?.parentElement?.getBoundingClientRect();
  if (!blocks[0] || !body || body.height === 0) return undefined;
  const top = topOfPage(blocks[0]);
  const block = blocks.findIndex((one) => one.getBoundingClientRect().bottom > top);
  return {
    block: block < 0 ? blocks.length - 1 : block,
    blocks: blocks.length,
    fraction: clamped((top - body.top) / body.height),
    progress: clamped((window.innerHeight - body.top) / body.height),
  };
}

/** The block of a place. A correction that has added or removed blocks has moved the others: then it is the one as far down. */
export function blockOfPlace({ block, blocks, fraction }: Place): HTMLElement | undefined {
  const shown = shownBlocks();
  const body = shown[0]?.parentElement?.getBoundingClientRect();
  if (!body) return undefined;
  if (blocks === shown.length) return shown[block];
  const there = body.top + fraction * body.height;
  return shown.find((one) => one.getBoundingClientRect().bottom > there) ?? shown.at(-1);
}

/** Goes to a block, for the eyes and for the keyboard. */
export function goToBlock(block: HTMLElement): void {
  block.scrollIntoView();
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
}

/** Where an addressed block comes to lie, in pixels below the window's edge. */
function topOfPage(block: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(block).scrollMarginBlockStart) + 1;
}

function clamped(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
