import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cardIssues } from './cardIssues.ts';

/** A grey picture of a size, with so many bytes that are not shown. */
function png(width: number, height: number, more = 0): Buffer {
  const uint32 = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
  };
  const header = Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 0, 0, 0, 0])]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('teXt', Buffer.alloc(more)),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('a card of the agreed size has no issues, another has', () => {
  expect(cardIssues(png(1200, 630))).toEqual([]);
  expect(cardIssues(png(630, 1200))).toEqual(['is 630 × 1200']);
  expect(cardIssues(png(1200, 630, 300_000))).toEqual([expect.stringMatching(/^has 30\d+ bytes$/)]);
  expect(cardIssues(png(1200, 630).subarray(0, -20))).toEqual(['is not a whole PNG']);
});
