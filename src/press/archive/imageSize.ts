import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageSize as sizeIn } from 'image-size';

/** A picture's size in pixels, as browsers show it. */
export interface ImageSize {
  width: number;
  height: number;
}

/**
 * The size of an image of the archive (SVG, PNG, JPEG, WebP, AVIF, GIF). A photograph stored on its side is
 * measured as browsers turn it (EXIF 2.32, 4.6.4, Orientation).
 *
 * @param root the archive's folder
 * @param src the image's path below it
 * @returns undefined for a missing file, one that is not a picture, or a drawing without a size
 */
export async function imageSize(root: string, src: string): Promise<ImageSize | undefined> {
  try {
    const { width, height, orientation = 1 } = sizeIn(await readFile(join(root, src)));
    if (!(width > 0 && height > 0)) return undefined;
    return orientation < 5 ? { width, height } : { width: height, height: width };
  } catch {
    return undefined;
  }
}
