import type { Place } from './place.ts';

/** A certain repair: two parts became one. */
export interface Join {
  /** A paragraph across pages, lines of a paragraph, or a word divided at a line's end. */
  kind: 'page' | 'line' | 'word';
  place: Place;
  /** The last words before the boundary and the first ones after it, as in the source. */
  before: string;
  after: string;
}
