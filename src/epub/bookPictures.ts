import type { Article } from '../contract/articleSchema.ts';
import { blocksWithin, foldBlock } from '../contract/blockParts.ts';

/** The pictures of articles by their paths below `content/`, each once, in reading order. */
export function picturesOf(articles: readonly Article[]): string[] {
  const paths = articles.flatMap(({ image, body }) => [
    ...(image ? [image.src] : []),
    ...blocksWithin(body).flatMap(([block]) => foldBlock(block, { image: ({ src }) => [src] })),
  ]);
  return [...new Set(paths)];
}

/** How the bytes of each form begin that every reading system shows (EPUB 3.3, 3.2). */
const forms: readonly [type: string, begins: RegExp][] = [
  ['image/png', /^\x89PNG\r\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  [
    'image/svg+xml',
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/,
  ],
];

/**
 * The media type of a picture, by its bytes: what a name ends with may be wrong, and then the book is.
 *
 * @returns undefined for what is no picture, or of a form that books have not (AVIF)
 */
export function pictureType(bytes: Uint8Array): string | undefined {
  const start = Array.from(bytes.subarray(0, 2000), (byte) => String.fromCharCode(byte)).join('');
  return forms.find(([, begins]) => begins.test(start))?.[0];
}
