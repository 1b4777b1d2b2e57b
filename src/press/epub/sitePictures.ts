import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../contract/articleSchema.ts';
import { picturesOf } from '../../epub/bookPictures.ts';

/**
 * The pictures of articles from a site or an archive, by their paths below `content/`. What cannot be read is left out.
 *
 * @param content the folder `content/`
 */
export async function sitePictures(
  articles: readonly Article[],
  content: string,
): Promise<Map<string, Uint8Array>> {
  const read = picturesOf(articles).map(async (src): Promise<[string, Uint8Array][]> => {
    try {
      return [[src, await readFile(join(content, src))]];
    } catch {
      return [];
    }
  });
  return new Map((await Promise.all(read)).flat());
}
