import type { SourcePicture } from '../source/sourceDocument.ts';
import type { PdfPage } from './openPdf.ts';
import type { PlacedPicture } from './pageMarks.ts';
import { png, type Raster } from './png.ts';

/** Smaller than this on the page, in points, is an ornament. */
const ORNAMENT = 12;
/** pdf.js' kinds of raster. */
const GRAY_1BPP = 1;
const RGB = 2;

/** A picture with its place on its page. */
export interface FoundPicture extends PlacedPicture {
  key: string;
}

export interface FoundPictures {
  found: FoundPicture[];
  images: Record<string, SourcePicture>;
  /** How many pictures could not be taken out. */
  lost: number;
}

/** Takes a page's pictures out as PNG. What is drawn as an ornament or a rule is no picture. */
export function picturesOf(page: PdfPage, placed: PlacedPicture[]): FoundPictures {
  const out: FoundPictures = { found: [], images: {}, lost: 0 };
  for (const picture of placed) {
    if (picture.end - picture.x < ORNAMENT || picture.bottom - picture.y < ORNAMENT) continue;
    const raster = rasterOf(page, picture);
    if (!raster) {
      out.lost++;
      continue;
    }
    const key = `page-${page.pageNumber}-${out.found.length + 1}.png`;
    out.images[key] = { bytes: png(raster), name: key };
    out.found.push({ ...picture, key });
  }
  return out;
}

interface DecodedImage {
  width: number;
  height: number;
  kind?: number;
  data?: Uint8Array | Uint8ClampedArray;
}

function rasterOf(page: PdfPage, { name, inline }: PlacedPicture): Raster | undefined {
  const image = (inline ?? held(page, name)) as DecodedImage | undefined;
  if (!image?.data || !(image.width > 0) || !(image.height > 0)) return undefined;
  const { width, height, kind, data } = image;
  if (kind === GRAY_1BPP) return { width, height, channels: 1, data: grayOf(data, width, height) };
  const channels = kind === RGB ? 3 : 4;
  return data.length < width * height * channels ? undefined : { width, height, channels, data };
}

function held(page: PdfPage, name: string | undefined): unknown {
  if (name === undefined) return undefined;
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return store.has(name) ? store.get(name) : undefined;
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
