import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { RawObjects } from './rawObjects.ts';

const MB = 2 ** 20;

/** A stream that holds the objects of these numbers, each a number of its own, and unpacks to so many bytes. */
function packedObjects(at: number, numbers: number[], size: number): string {
  const head = numbers.map((number, index) => `${number} ${index * 8} `).join('');
  const text = `${head}${numbers.map((number) => String(number).padEnd(8)).join('')}`.padEnd(size);
  const data = deflateSync(text).toString('latin1');
  return `${at} 0 obj\n<< /Type /ObjStm /N ${numbers.length} /First ${head.length} /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream\nendobj\n`;
}

const objectsOf = (streams: string[]) => new RawObjects(Buffer.from(streams.join(''), 'latin1'));

test('packed objects are unpacked only up to a limit', () => {
  const streams = Array.from({ length: 12 }, (_, at) => packedObjects(at + 1, [100 + at], 12 * MB));
  const objects = objectsOf(streams);
  const read = streams.filter((_, at) => objects.resolve({ ref: 100 + at }) === 100 + at);
  expect(read.length).toBeGreaterThan(2);
  expect(read.length * 12).toBeLessThanOrEqual(128);
});

test('every small packed object is found', () => {
  const streams = Array.from({ length: 20 }, (_, at) =>
    packedObjects(at + 1, [100 + 2 * at, 101 + 2 * at], 4000),
  );
  const objects = objectsOf(streams);
  for (let number = 100; number < 140; number++) expect(objects.resolve({ ref: number })).toBe(number);
});
