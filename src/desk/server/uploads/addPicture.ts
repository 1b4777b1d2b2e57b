import { articleIdPattern } from '../../../contract/articlePath.ts';
import type { Image } from '../../../contract/articleSchema.ts';
import { contentHash } from '../../../press/system/keyOf.ts';
import { PictureError } from '../../pictures/PictureError.ts';
import { preparePicture } from '../../pictures/preparePicture.ts';
import { DeskError } from '../api/DeskError.ts';
import type { DraftStore } from '../draftStore.ts';

/**
 * Keeps a picture for a draft, ready for the archive. It is in the article once the page puts it there.
 *
 * @returns where it is and its size in pixels
 * @throws {DeskError} `picture` for one that cannot be taken, `missing`
 */
export async function addPicture(
  drafts: DraftStore,
  key: string,
  bytes: Uint8Array,
): Promise<Pick<Image, 'src' | 'width' | 'height'>> {
  const { article } = await drafts.get(key);
  const picture = await preparePicture(bytes).catch((error: unknown) => {
    if (!(error instanceof PictureError)) throw error;
    throw new DeskError({ kind: 'picture', ...error.failure }, error.message, { cause: error });
  });
  // In the folder of an address, from which publishing moves it to the article's own.
  const folder = articleIdPattern.test(article.id) ? article.id : '2000-01-01-draft';
  const src = `images/${folder}/${contentHash(picture.bytes).slice(0, 10)}.${picture.extension}`;
  await drafts.keepPicture(key, src, picture.bytes);
  return { src, width: picture.width, height: picture.height };
}
