import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrCode } from './qrCode.ts';

test.each([
  'https://www.afgazad.com/articles/2023-09-29-a',
  `https://www.afgazad.com/articles/2023-09-29-${'long-'.repeat(40)}slug`,
])('a reader of codes finds the address again: %s', async (address) => {
  const image = sharp(Buffer.from(qrCode(address)), { density: 300 })
    .resize(600)
    .ensureAlpha();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
});
