import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import { imageCheck } from './imageCheck.ts';
import { imageSize } from './imageSize.ts';

const uint16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const uint32 = (value: number) => Buffer.concat([uint16(value >>> 16), uint16(value & 0xffff)]);
const box = (name: string, ...parts: Buffer[]) => {
  const content = Buffer.concat(parts);
  return Buffer.concat([uint32(content.length + 8), Buffer.from(name), content]);
};

/** A JPEG as far as its frame header, with an EXIF orientation where one is given. */
function jpeg(width: number, height: number, orientation?: number): Buffer {
  const segment = (marker: number, content: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker]), uint16(content.length + 2), content]);
  const entry = (value: number) =>
    Buffer.concat([uint16(1), uint16(274), uint16(3), uint32(1), uint16(value), uint16(0)]);
  const exif = (value: number) =>
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0MM\0*'), uint32(8), entry(value), uint32(0)]));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...(orientation ? [exif(orientation)] : []),
    segment(
      0xc0,
      Buffer.concat([Buffer.from([8]), uint16(height), uint16(width), Buffer.from([1, 1, 17, 0])]),
    ),
    Buffer.from([0xff, 0xd9]),
  ]);
}

const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  uint32(40),
  uint32(30),
  Buffer.from('0802000000', 'hex'),
]);
const webp = Buffer.concat([
  Buffer.from('RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0', 'latin1'),
  Buffer.from([39, 0, 0, 29, 0, 0]),
]);
const avif = Buffer.concat([
  box('ftyp', Buffer.from('avif\0\0\0\0avifmif1')),
  box('meta', uint32(0), box('iprp', box('ipco', box('ispe', uint32(0), uint32(40), uint32(30))))),
]);

test.each<[string, string | Buffer, [number, number]]>([
  ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>', [40, 30]],
  ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60" viewBox="0 0 40 30"/>', [80, 60]],
  ['a.png', png, [40, 30]],
  ['a.jpg', jpeg(40, 30), [40, 30]],
  ['a.jpg', jpeg(40, 30, 6), [30, 40]],
  ['a.webp', webp, [40, 30]],
  ['a.avif', avif, [40, 30]],
  ['a.gif', Buffer.concat([Buffer.from('GIF89a'), Buffer.from([40, 0, 30, 0, 0, 0, 0])]), [40, 30]],
])('%s is measured', async (name, file, [width, height]) => {
  expect(await imageSize(await folderOf({ [name]: file }), name)).toEqual({ width, height });
});

test.each<[string, string | Buffer]>([
  ['empty.png', ''],
  ['words.jpg', 'no picture at all'],
  ['cut.jpg', jpeg(40, 30).subarray(0, 12)],
  ['sizeless.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['flat.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"/>'],
])('%s has no size', async (name, file) => {
  const root = await folderOf({ [name]: file });
  expect(await imageSize(root, name)).toBeUndefined();
  expect(await imageCheck(root)({ src: name, width: 4, height: 3 })).toBe(
    `the size of ${name} cannot be read`,
  );
});

test('a picture must exist and be as large as the article says', async () => {
  const check = imageCheck(await folderOf({ 'a.png': png }));
  expect(await check({ src: 'b.png', width: 40, height: 30 })).toBe('there is no b.png');
  expect(await check({ src: 'a.png', width: 40, height: 30 })).toBeUndefined();
  expect(await check({ src: 'a.png', width: 80, height: 60 })).toBe('a.png is 40 × 30, not 80 × 60');
  expect(await check({ src: 'a.png', width: 30, height: 40 })).toBe('a.png is 40 × 30, not 30 × 40');
});

test('a drawing may be shown at any size, but in its own proportions', async () => {
  const check = imageCheck(await folderOf({ 'a.svg': '<svg viewBox="0 0 40 30"/>' }));
  expect(await check({ src: 'a.svg', width: 400, height: 300 })).toBeUndefined();
  expect(await check({ src: 'a.svg', width: 100, height: 75 })).toBeUndefined();
  expect(await check({ src: 'a.svg', width: 100, height: 100 })).toBe('a.svg is 40 × 30, not 100 × 100');
});

test('a picture may be a link within the archive, and not one out of it', async () => {
  const folder = await folderOf({ 'content/images/a.png': png, 'b.png': png });
  const images = join(folder, 'content/images');
  await symlink('a.png', join(images, 'same.png'));
  await symlink('../../b.png', join(images, 'b.png'));
  const check = imageCheck(join(folder, 'content'));
  expect(await check({ src: 'images/same.png', width: 40, height: 30 })).toBeUndefined();
  expect(await check({ src: 'images/b.png', width: 40, height: 30 })).toBe(
    'images/b.png is a link out of the archive: put the picture itself there',
  );
});
