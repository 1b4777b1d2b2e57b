import type { Article } from '../../article/articleSchema.ts';
import type { Block } from '../../article/blockSchema.ts';
import { blocksWithin, runsOf } from './blockWalk.ts';

/** What an article needs that lies outside its file. */
export interface Tie {
  to: 'article' | 'image';
  /** The article's id, or the image's path below `content/`. */
  name: string;
  /** Where the article names it: dotted path. */
  field: string;
}

/** Everything an article names that must be there for it to be whole: other articles, and images. */
export function articleTies({ id, translationOf, image, body }: Article): Tie[] {
  const ties: Tie[] = [];
  if (translationOf && translationOf !== id)
    ties.push({ to: 'article', name: translationOf, field: 'translationOf' });
  if (image) ties.push({ to: 'image', name: image.src, field: 'image.src' });
  for (const [block, field] of blocksWithin(body)) {
    if (block.type === 'figure') ties.push({ to: 'image', name: block.src, field: `${field}.src` });
    for (const name of articlesLinkedFrom(block)) ties.push({ to: 'article', name, field });
  }
  return ties;
}

/** The ids of the publication's own articles that a block's links lead to. */
function articlesLinkedFrom(block: Block): string[] {
  return runsOf(block).flatMap(({ href }) => /^\/articles\/([^/#?]+)/.exec(href ?? '')?.[1] ?? []);
}
