import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleIdPattern } from '../../contract/articlePath.ts';
import type { ArticleFile } from '../../contract/articleSchema.ts';
import { withImagePaths } from '../../contract/blockParts.ts';
import { imagesNamed } from './archive/imagesNamed.ts';
import { isOther } from './archive/isOther.ts';

/** An article whose pictures have their places in the archive. */
export interface PlacedArticle {
  /** The article with its pictures' final paths. */
  article: ArticleFile;
  /** The files to write, by their path in the archive. */
  images: Record<string, Uint8Array>;
}

/**
 * Finds free paths in the archive for a draft's own pictures: in the folder of the article's address,
 * whatever the address was at import. A picture the published article already shows is left as it is,
 * because it may have been replaced by hand; only a missing one is restored.
 *
 * @param root the archive's folder
 * @param own where the draft keeps a picture of that path
 * @param there the published article, if there is one
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

/** Moves a path from another address's folder to the article's own; any other stays. */
function ofArticle(src: string, id: string): string {
  const [kind, folder = '', ...rest] = src.split('/');
  return rest.length > 0 && articleIdPattern.test(folder) ? [kind, id, ...rest].join('/') : src;
}

function freePlace(wanted: string, isFree: (place: string) => boolean): string {
  let place = wanted;
  for (let number = 2; !isFree(place); number += 1) place = wanted.replace(/(?=\.\w+$)/, `-${number}`);
  return place;
}

function withPlaces(article: ArticleFile, places: ReadonlyMap<string, string>): ArticleFile {
  const placeOf = (src: string) => places.get(src) ?? src;
  const { image, audio, body } = article;
  return {
    ...article,
    ...(image && { image: { ...image, src: placeOf(image.src) } }),
    ...(audio && { audio: { ...audio, src: placeOf(audio.src) } }),
    body: body.map((block) => withImagePaths(block, placeOf)),
  };
}
