import { imageSize } from 'image-size';
import type { DocumentPicture } from '../../formats/parsedDocument.ts';

/** A picture as the archive takes it. */
export interface ArchivePicture {
  /** `images/<article>/<number>.<extension>`, below `content/`. */
  src: string;
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** Why a picture was left out, for the editor. */
export interface UnusablePicture {
  reason: string;
}

// By its bytes: a .png may be anything.
const kinds: readonly [extension: string, matches: (bytes: Uint8Array, head: string) => boolean][] = [
  ['png', (_, head) => head.startsWith('\x89PNG\r\n\x1a\n')],
  ['jpg', (_, head) => head.startsWith('\xff\xd8\xff')],
  ['gif', (_, head) => /^GIF8[79]a/.test(head)],
  ['webp', (_, head) => /^RIFF[\s\S]{4}WEBP/.test(head)],
  ['avif', (_, head) => /^[\s\S]{4}ftypavi[fs]/.test(head)],
  ['svg', (bytes) => isSvg(bytes)],
];

/**
 * Reads a document's picture for the archive: kind and size come from its bytes. An SVG that runs, loads or embeds anything
 * is rejected like a type browsers do not show.
 *
 * @param number the picture's place among the article's own, from 1: its name, for each format names the same picture otherwise
 */
export function readPicture(
  picture: DocumentPicture,
  id: string,
  number: number,
): ArchivePicture | UnusablePicture {
  const { bytes } = picture;
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const extension = kinds.find(([, matches]) => matches(bytes, head))?.[0];
  if (extension === undefined) return { reason: 'browsers do not show this type (save it as PNG or JPEG)' };
  if (extension === 'svg' && isActive(bytes))
    return { reason: 'this SVG contains a script or loads something from elsewhere' };
  try {
    const { width, height, orientation } = imageSize(bytes);
    const turned = orientation !== undefined && orientation >= 5;
    const size = [width, height].map((pixels) => Math.max(1, Math.round(pixels)));
    const [across = 1, down = 1] = turned ? size.reverse() : size;
    if (!Number.isFinite(across * down)) return { reason: 'its size cannot be read' };
    return { src: `images/${id}/${number}.${extension}`, width: across, height: down, bytes };
  } catch {
    return { reason: 'it cannot be read' };
  }
}

function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  return /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(start);
}

function isActive(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const runs =
    /<(?:\w+:)?(?:script|foreignObject|iframe|object|embed|handler|set|animate\w*)[\s>/]|\son\w+\s*=|javascript:|<!ENTITY|@import/i;
  const loads =
    /(?:href|src)\s*=\s*["']?\s*(?!["']?#|data:image\/(?:png|jpe?g|gif|webp);)[^\s"'>]|url\(\s*["']?(?!#|data:image)/i;
  return runs.test(text) || loads.test(text);
}
