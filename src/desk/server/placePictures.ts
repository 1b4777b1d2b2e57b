import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleIdPattern } from '../../contract/articlePath.ts';
import type { ArticleFile } from '../../contract/articleSchema.ts';
import { withImagePaths } from '../../contract/blockParts.ts';
import { imagesNamed } from './archive/imagesNamed.ts';
import { isOther } from './archive/isOther.ts';

interface PlacedArticle {
  /** The article, naming its pictures where they will lie. */
  article: ArticleFile;
  /** What is to be written, by its path in the archive. */
  images: Record<string, Uint8Array>;
}

/**
 * Finds a draft's own pictures a place in the archive that is no other picture's: in the folder of the article's address,
 * whatever the address was when the document came. A picture that the published article shows already stays as it lies
 * there, for it may have been replaced by hand; only a lost one is brought back.
 *
 * @param root the archive's folder
 * @param own where the draft keeps a picture of that path
 * @param there the published article, where there is one
 */
export async function placePictures(
  root: string,
  own: (src: string) => string,
  article: ArticleFile,
  there: ArticleFile | undefined,
): Promise<PlacedArticle> {
  const found = await Promise.all(
    imagesNamed(article).map(async (src) => {
      const bytes = await readFile(own(src)).catch(() => undefined);
      return bytes ? [{ src, bytes: new Uint8Array(bytes) }] : [];
    }),
  );
  const shown = new Set(there ? imagesNamed(there) : []);
  const images: Record<string, Uint8Array> = {};
  const places = new Map<string, string>();
  for (const { src, bytes } of found.flat()) {
    if (shown.has(src)) {
      if (!existsSync(join(root, src))) images[src] = bytes;
      continue;
    }
    const place = freePlace(
      ofArticle(src, article.id),
      (one) => !Object.hasOwn(images, one) && !isOther(join(root, one), bytes),
    );
    places.set(src, place);
    images[place] = bytes;
  }
  return { article: withPlaces(article, places), images };
}

/** A path in the folder of another address is one in the article's own; any other stays. */
function ofArticle(src: string, id: string): string {
  const [images, folder = '', ...rest] = src.split('/');
  return rest.length > 0 && articleIdPattern.test(folder) ? [images, id, ...rest].join('/') : src;
}

function freePlace(wanted: string, isFree: (place: string) => boolean): string {
  let place = wanted;
  for (let number = 2; !isFree(place); number += 1) place = wanted.replace(/(?=\.\w+$)/, `-${number}`);
  return place;
}

function withPlaces(article: ArticleFile, places: ReadonlyMap<string, string>): ArticleFile {
  const placeOf = (src: string) => places.get(src) ?? src;
  const { image, body } = article;
  return {
    ...article,
    ...(image && { image: { ...image, src: placeOf(image.src) } }),
    body: body.map((block) => withImagePaths(block, placeOf)),
  };
}
