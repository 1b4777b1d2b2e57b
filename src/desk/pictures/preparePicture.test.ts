import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PictureError } from './PictureError.ts';
import { preparePicture } from './preparePicture.ts';
import { allWithoutMetadata } from './withoutMetadata.ts';

/** A photograph as a phone stores it: on its side, with the place in it. */
async function photograph(width: number, height: number, format: 'jpeg' | 'webp' = 'jpeg') {
  const plain = sharp({ create: { width, height, channels: 3, background: '#8a5' } });
  const bytes = await plain
    .withExif({
      IFD0: { Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '34/1 20/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '62/1 12/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    [format]()
    .toBuffer();
  expect((await sharp(bytes).metadata()).exif).toBeDefined();
  return new Uint8Array(bytes);
}

const drawing = (inside: string, facts = 'viewBox="0 0 4 3"') =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${facts}>${inside}</svg>`,
  );

const failureOf = async (bytes: Uint8Array) => {
  const error = await preparePicture(bytes).catch((reason: unknown) => reason);
  return error instanceof PictureError ? error.failure : error;
};

test('a photograph is upright, as large as a page shows it, and does not tell where it was taken', async () => {
  const { bytes, extension, width, height } = await preparePicture(await photograph(2400, 1800));
  expect({ extension, width, height }).toEqual({ extension: 'webp', width: 1200, height: 1600 });
  const { exif, xmp, iptc, ...facts } = await sharp(bytes).metadata();
  expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
  expect(facts).toMatchObject({ width: 1200, height: 1600 });
});

test('a small picture is not made larger, and a drawn one keeps its colours', async () => {
  const png = sharp({ create: { width: 30, height: 20, channels: 4, background: '#12345680' } }).png();
  const { bytes, width, height } = await preparePicture(new Uint8Array(await png.toBuffer()));
  expect([width, height]).toEqual([30, 20]);
  const [red, green, blue] = await sharp(bytes).raw().toBuffer();
  expect([red, green, blue]).toEqual([0x12, 0x34, 0x56]);
});

test('a picture of 100 megapixels is refused by its size, before it is unpacked', async () => {
  const small = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  // The size of a PNG stands in its header (PNG, 11.2.2), whose checksum follows it.
  const header = small.subarray(12, 29);
  header.writeUInt32BE(10_000, 4);
  header.writeUInt32BE(10_000, 8);
  small.writeUInt32BE(crc32(header), 29);
  expect(await failureOf(new Uint8Array(small))).toEqual({ reason: 'pixels', limit: 70, found: 100 });
});

test('a drawing keeps its size and its bytes', async () => {
  const bytes = drawing('<circle r="1"/><a href="#b"/><image href="data:image/png;base64,AA=="/>');
  expect(await preparePicture(bytes)).toEqual({ bytes, extension: 'svg', width: 4, height: 3 });
});

test.each([
  '<script>alert(1)</script>',
  '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
  '<circle r="1" onload="alert(1)"/>',
  '<a href="javascript:alert(1)"><circle r="1"/></a>',
  '<a href="java&#115;cript:alert(1)"><circle r="1"/></a>',
  '<image href="https://example.org/a.png"/>',
  '<use xlink:href="//example.org/a.svg#b"/>',
  '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>',
  '<style>@import "https://example.org/a.css";</style>',
  '<rect style="fill: url(https://example.org/a.svg#b)"/>',
  '<image><set attributeName="href" to="https://example.org/a.png"/></image>',
  '<a><animate attributeName="xlink:href" values="java&#9;script:alert(1)"/></a>',
])('a drawing that runs code or loads something is refused: %s', async (inside) => {
  expect(await failureOf(drawing(inside))).toEqual({ reason: 'script' });
});

test.each(['<?xml a>', '<!---->', '<!DOCTYPE a []>'])(
  'a file of nothing but %s is read in no time, and refused',
  async (part) => {
    expect(await failureOf(new TextEncoder().encode(part.repeat(900)))).toEqual({ reason: 'format' });
  },
);

test('a drawing without a size, a damaged picture and another file are refused, each with its reason', async () => {
  expect(await failureOf(drawing('<circle r="1"/>', ''))).toEqual({ reason: 'no-size' });
  expect(await failureOf((await photograph(40, 30)).slice(0, 300))).toEqual({ reason: 'format' });
  expect(await failureOf(new TextEncoder().encode('words'))).toEqual({ reason: 'format' });
  expect(await failureOf(new Uint8Array(61 * 2 ** 20))).toEqual({ reason: 'too-large', limit: 60 });
});

test('a document’s picture loses its place and keeps its format and the size that browsers show', async () => {
  for (const format of ['jpeg', 'webp'] as const) {
    const bytes = await photograph(40, 30, format);
    const { a = bytes } = await allWithoutMetadata({ a: bytes });
    expect(await sharp(a).metadata()).toMatchObject({ format, width: 30, height: 40 });
    expect((await sharp(a).metadata()).exif).toBeUndefined();
  }
});

test('a document’s picture without metadata keeps its bytes, and so does one that cannot be read', async () => {
  const png = await sharp({ create: { width: 3, height: 2, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const pictures = { a: new Uint8Array(png), b: new TextEncoder().encode('Exif and no picture') };
  expect(await allWithoutMetadata(pictures)).toEqual(pictures);
});
