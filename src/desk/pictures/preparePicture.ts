import { imageSize } from 'image-size';
import { assertSafeDrawing } from './assertSafeDrawing.ts';
import { PictureError } from './PictureError.ts';

/** A picture ready for the archive. */
export interface PreparedPicture {
  bytes: Uint8Array;
  extension: 'svg' | 'webp';
  /** In pixels, as browsers show it. */
  width: number;
  height: number;
}

const megabyte = 2 ** 20;

/** What the desk takes. A phone's sharpest ordinary photograph has some 64 megapixels. */
export const pictureLimits = { bytes: 60 * megabyte, megapixels: 70 };

/** The longest side that a page can show: a column of 42 rem on a screen with two pixels for one. */
const longestSide = 1600;

/** WebP's quality for photographs. */
const quality = 82;

/**
 * Makes a picture fit for the web: a photograph upright, no larger than a page can show, as WebP without metadata (EXIF, XMP
 * and IPTC tell where it was taken); an SVG drawing as it is, if it runs no code.
 *
 * @throws {PictureError} for what cannot be shown, or should not be
 */
export async function preparePicture(bytes: Uint8Array): Promise<PreparedPicture> {
  if (bytes.length > pictureLimits.bytes) {
    const limit = pictureLimits.bytes / megabyte;
    throw new PictureError({ reason: 'too-large', limit }, `The picture has more than ${limit} MB.`);
  }
  return isDrawing(bytes) ? preparedDrawing(bytes) : preparedPhotograph(bytes);
}

function isDrawing(bytes: Uint8Array): boolean {
  // Each part can be read in one way only: otherwise a file of many would take years.
  return /^(?:\ufeff|\s|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>|<\?[^>]*>)*<(?:\w+:)?svg[\s>]/i.test(
    new TextDecoder().decode(bytes.subarray(0, 20_000)),
  );
}

function preparedDrawing(bytes: Uint8Array): PreparedPicture {
  assertSafeDrawing(new TextDecoder().decode(bytes));
  const { width, height } = sizeOf(bytes);
  if (!(width >= 1 && height >= 1))
    throw new PictureError(
      { reason: 'no-size' },
      'The drawing has no size: it needs width and height, or a viewBox.',
    );
  return { bytes, extension: 'svg', width: Math.round(width), height: Math.round(height) };
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } {
  try {
    return imageSize(bytes);
  } catch {
    return { width: 0, height: 0 };
  }
}

async function preparedPhotograph(bytes: Uint8Array): Promise<PreparedPicture> {
  const { default: sharp } = await import('sharp');
  const open = () => sharp(bytes, { limitInputPixels: false, animated: true, failOn: 'error' });
  const facts = await open()
    .metadata()
    .catch((cause: unknown) => {
      throw unreadable(cause);
    });
  const { width = 0, height = 0, format } = facts;
  // Before a pixel is unpacked: a small file can hold a picture that fills the memory.
  const found = Math.ceil((width * height) / 1_000_000);
  if (found > pictureLimits.megapixels) {
    const limit = pictureLimits.megapixels;
    throw new PictureError(
      { reason: 'pixels', limit, found },
      `The picture has ${found} megapixels; the desk takes ${limit}.`,
    );
  }
  const scaled = open()
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
  // Drawn pictures have few colours: without loss they are smaller and sharper.
  const isDrawn = format === 'png' || format === 'gif';
  try {
    const { data, info } = await scaled
      .webp(isDrawn ? { lossless: true } : { quality })
      .toBuffer({ resolveWithObject: true });
    const small = isDrawn && data.length > 400_000 ? await scaled.webp({ quality }).toBuffer() : data;
    return {
      bytes: new Uint8Array(small),
      extension: 'webp',
      width: info.width,
      height: info.pageHeight ?? info.height,
    };
  } catch (cause) {
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): PictureError {
  return new PictureError(
    { reason: 'format' },
    'The file is damaged, or no picture that browsers show: JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG.',
    { cause },
  );
}
