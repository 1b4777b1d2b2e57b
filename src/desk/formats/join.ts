import type { Place } from './place.ts';

/** A repair that was certain: what was two is one now. */
export interface Join {
  /** A paragraph over a page's end; a line's end inside a paragraph; a word divided at a line's end. */
  kind: 'page' | 'line' | 'word';
  place: Place;
  /** The last words before the seam and the first ones after it, as the source had them. */
  before: string;
  after: string;
}
