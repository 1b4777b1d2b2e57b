import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ImageSize, imageSize } from './imageSize.ts';
import { isWithin } from './isWithin.ts';

/** An image as an article names it. */
export interface ImageReference extends ImageSize {
  src: string;
}

/** Says what is wrong with an image; undefined when nothing is. */
export type ImageCheck = (image: ImageReference) => Promise<string | undefined>;

/**
 * Checks the images that articles name: each must exist, in the archive itself, and have the size that the article gives,
 * because otherwise the page would move when it loads. A drawing has no pixels of its own, only proportions.
 *
 * @param root the archive's folder
 * @param measure gives an image's size; called once for each image
 */
export function imageCheck(
  root: string,
  measure: (src: string) => Promise<ImageSize | undefined> = (src) => imageSize(root, src),
): ImageCheck {
  const sizes = new Map<string, Promise<ImageSize | undefined>>();
  return async ({ src, width, height }) => {
    const asked = sizes.get(src) ?? measure(src);
    sizes.set(src, asked);
    const size = await asked;
    if (!size) {
      return existsSync(join(root, src)) ? `the size of ${src} cannot be read` : `there is no ${src}`;
    }
    if (leadsOut(root, src)) return `${src} is a link out of the archive: put the picture itself there`;
    const fits = /\.svg$/i.test(src)
      ? Math.abs(height - (width * size.height) / size.width) <= 1
      : width === size.width && height === size.height;
    return fits ? undefined : `${src} is ${size.width} × ${size.height}, not ${width} × ${height}`;
  };
}

/** False for an image that is not below this folder at all: `measure` may look elsewhere. */
function leadsOut(root: string, src: string): boolean {
  const file = join(root, src);
  return existsSync(file) && !isWithin(root, file);
}
