import type { Relation } from '../listSchema.ts';

/** An article that belongs to another. */
export interface RelatedArticle<E> {
  entry: E;
  /** Changes with the reason and the words that it is given in. */
  key: string;
  why(): Relation;
}
