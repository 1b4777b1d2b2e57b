import { canHighlight, highlight } from '../../find/marks/marks.ts';
import type { Sentence } from './sentencesOf.ts';

/**
 * Marks the sentence that is heard, where it stands; without highlights its whole block.
 *
 * @returns takes the mark away again
 */
export function markSpoken({ range }: Sentence): () => void {
  if (canHighlight()) return highlight('spoken', [range]);
  const block = range.startContainer.parentElement?.closest('[data-block], h1, p');
  block?.setAttribute('data-spoken', '');
  return () => block?.removeAttribute('data-spoken');
}

/** The space that bars take at the foot of the window, and the top of it. */
const margins = { top: 60, foot: 110 };

function isInSight({ range }: Sentence): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Scrolls to a sentence, unless the reader has gone elsewhere: then the sentence before it is not in sight. */
export function followSpoken(before: Sentence | undefined, now: Sentence): void {
  const { top, bottom } = now.range.getBoundingClientRect();
  if (top >= margins.top && bottom <= window.innerHeight - margins.foot) return;
  if (before && !isInSight(before)) return;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({
    top: window.scrollY + top - window.innerHeight * 0.25,
    behavior: still ? 'instant' : 'smooth',
  });
}
