import type { Article } from '../../contract/articleSchema.ts';
import type { Block } from '../../contract/blockSchema.ts';
import { blocksWithin, runsOf } from './blockWalk.ts';
import type { NamedImage } from './imageCheck.ts';

/** What an article needs that lies outside its file, and where it names it: another article by its id, or an image. */
export type Tie = { field: string; article: string } | { field: string; image: NamedImage };

/** Everything an article names that must be there for it to be whole. */
export function articleTies({ id, translationOf, image, body }: Article): Tie[] {
  const ties: Tie[] = [];
  if (translationOf && translationOf !== id) ties.push({ field: 'translationOf', article: translationOf });
  if (image) ties.push({ field: 'image.src', image: named(image) });
  for (const [block, field] of blocksWithin(body)) {
    if (block.type === 'figure') ties.push({ field: `${field}.src`, image: named(block) });
    for (const article of articlesLinkedFrom(block)) ties.push({ field, article });
  }
  return ties;
}

function named({ src, width, height }: NamedImage): NamedImage {
  return { src, width, height };
}

/** The ids of the publication's own articles that a block's links lead to. */
function articlesLinkedFrom(block: Block): string[] {
  return runsOf(block).flatMap(({ href }) => /^\/articles\/([^/#?]+)/.exec(href ?? '')?.[1] ?? []);
}
