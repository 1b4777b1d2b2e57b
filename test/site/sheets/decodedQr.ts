import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { poppler } from './poppler.ts';

/** What the QR code on a page of a PDF says, read from the page as it is drawn; undefined if there is none. */
export async function decodedQr(file: string, page: number): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'qr-'));
  try {
    poppler('pdftoppm', '-png', '-r', '150', '-f', `${page}`, '-l', `${page}`, file, join(folder, 'page'));
    const [drawn = ''] = readdirSync(folder);
    const image = sharp(join(folder, drawn)).ensureAlpha();
    const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
    return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
