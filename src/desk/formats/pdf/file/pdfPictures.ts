import type { DocumentPicture } from '../../parsedDocument.ts';
import type { PdfPage } from './openPdf.ts';
import type { PlacedPicture } from './pdfPageMarks.ts';
import { png, type Raster } from './png.ts';
import type { RawObjects } from './rawObjects.ts';

/** Smaller than this on the page, in points, is an ornament. */
const ORNAMENT = 12;
/** How long a picture may take to be decoded, in milliseconds. */
const DECODE_TIMEOUT = 10_000;
/** pdf.js' kinds of raster. */
const GRAY_1BPP = 1;
const RGB = 2;

/** A picture with its place on its page. */
export interface FoundPicture extends PlacedPicture {
  key: string;
}

export interface FoundPictures {
  found: FoundPicture[];
  images: Record<string, DocumentPicture>;
  /** How many pictures could not be taken out. */
  lost: number;
}

/**
 * Takes a page's pictures out: a JPEG as the file holds it, any other as PNG. What is drawn as an ornament or a rule is no picture.
 *
 * @param raw the file's objects, asked only where there are pictures.
 */
export async function pdfPicturesOf(
  page: PdfPage,
  placed: PlacedPicture[],
  raw: () => RawObjects,
): Promise<FoundPictures> {
  const out: FoundPictures = { found: [], images: {}, lost: 0 };
  /** By the name that the page draws them by: one may be drawn a thousand times, as a ground is. */
  const keys = new Map<string, string>();
  for (const picture of placed) {
    if (picture.end - picture.x < ORNAMENT || picture.bottom - picture.y < ORNAMENT) continue;
    const known = picture.name === undefined ? undefined : keys.get(picture.name);
    if (known) {
      out.found.push({ ...picture, key: known });
      continue;
    }
    const image = (picture.inline ?? (await decodedImage(page, picture.name))) as
      | DecodedImage
      | null
      | undefined;
    const jpeg = image?.ref === undefined ? undefined : raw().jpeg(Number.parseInt(image.ref, 10));
    const raster = image && !jpeg ? rasterOf(image) : undefined;
    const bytes = jpeg ?? (raster && png(raster));
    if (!bytes) {
      out.lost++;
      continue;
    }
    const key = `page-${page.pageNumber}-${out.found.length + 1}.${jpeg ? 'jpg' : 'png'}`;
    out.images[key] = { bytes, name: key };
    out.found.push({ ...picture, key });
    if (picture.name !== undefined) keys.set(picture.name, key);
  }
  return out;
}

interface DecodedImage {
  width: number;
  height: number;
  kind?: number;
  data?: Uint8Array | Uint8ClampedArray;
  /** The number of its object in the file, as `13R`. */
  ref?: string;
}

function rasterOf(image: DecodedImage): Raster | undefined {
  if (!image.data || !(image.width > 0) || !(image.height > 0)) return undefined;
  const { width, height, kind, data } = image;
  if (kind === GRAY_1BPP) return { width, height, channels: 1, data: grayOf(data, width, height) };
  const channels = kind === RGB ? 3 : 4;
  return data.length < width * height * channels ? undefined : { width, height, channels, data };
}

/** pdf.js decodes pictures separately and delivers them later; undefined if not in time. */
async function decodedImage(page: PdfPage, name: string | undefined): Promise<unknown> {
  if (name === undefined) return undefined;
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  if (store.has(name)) return store.get(name);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, DECODE_TIMEOUT);
  });
  const image = await Promise.race([new Promise((resolve) => store.get(name, resolve)), late]);
  clearTimeout(timer);
  return image;
}

/** One bit a point, each row filled up to whole bytes; a set bit is white. */
function grayOf(bits: Uint8Array | Uint8ClampedArray, width: number, height: number): Uint8Array {
  const stride = (width + 7) >> 3;
  const gray = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = bits[y * stride + (x >> 3)] ?? 0;
      gray[y * width + x] = (byte >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
  }
  return gray;
}
