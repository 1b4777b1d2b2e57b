import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type ImageSize, imageSize } from './imageSize.ts';

/** An image as an article names it. */
export interface ImageReference extends ImageSize {
  src: string;
}

/** Says in words what is wrong with an image; undefined of one in order. */
export type ImageCheck = (image: ImageReference) => Promise<string | undefined>;

/**
 * Checks the images that articles name: that they are there, have a size, and the one that the article says, for
 * otherwise the page would move when they come. A drawing has no pixels of its own, only proportions.
 *
 * @param root the archive's folder
 * @param measure says an image's size; it is asked once for each
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
      const there = await isThere(join(root, src));
      return there ? `${src} has no size that can be read` : `there is no ${src}`;
    }
    const fits = /\.svg$/i.test(src)
      ? Math.abs(height - (width * size.height) / size.width) <= 1
      : width === size.width && height === size.height;
    return fits ? undefined : `${src} is ${size.width} × ${size.height}, not ${width} × ${height}`;
  };
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
