import { withImagePaths } from '../../../contract/blockParts.ts';
import type { IncomingArticle } from '../../server/archive/storeImport.ts';

/** The article under its id with a number behind it, from 2 on; its pictures are in that id's folder. */
export function renumbered<T extends Pick<IncomingArticle, 'article' | 'images'>>(
  read: T,
  number: number,
): T {
  const { article, images } = read;
  const id = `${article.id}-${number}`;
  const own = `images/${article.id}/`;
  const placeOf = (src: string) => (src.startsWith(own) ? `images/${id}/${src.slice(own.length)}` : src);
  const { image, body } = article;
  return {
    ...read,
    article: {
      ...article,
      id,
      ...(image && { image: { ...image, src: placeOf(image.src) } }),
      body: body.map((block) => withImagePaths(block, placeOf)),
    },
    images: Object.fromEntries(Object.entries(images).map(([src, bytes]) => [placeOf(src), bytes])),
  };
}
