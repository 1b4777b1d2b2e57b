import { png } from '../../src/desk/formats/pdf/file/png.ts';

export const pictureSize = { width: 96, height: 64 };

/** A picture of our own, drawn in code: a kite's diamond on a plain sky, as PNG. `shade` makes another one. */
export function ownPicture(shade = 0): Uint8Array {
  const { width, height } = pictureSize;
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inside = Math.abs(x - width / 2) / 30 + Math.abs(y - height / 2) / 24 < 1;
      data.set(inside ? [38, 84, 150 + shade] : [240, 233, 214], (y * width + x) * 3);
    }
  }
  return png({ width, height, channels: 3, data });
}
