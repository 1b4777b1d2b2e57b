import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { audioSchema } from './audioSchema.ts';
import { audioTypeOf } from './audioTypes.ts';
import { byteRange } from './byteRange.ts';

const audio = {
  src: 'audio/2026-01-02-an-article/a.mp3',
  type: 'audio/mpeg',
  bytes: 1000,
  duration: 10,
  licence: 'CC BY 4.0',
};
const issuesOf = (facts: object) =>
  (v.safeParse(audioSchema, { ...audio, ...facts }).issues ?? []).map((issue) => v.getDotPath(issue));

describe('a recording', () => {
  test('is well as it is, and with the times of its sentences', () => {
    expect(issuesOf({})).toEqual([]);
    expect(
      issuesOf({
        reader: 'A',
        sha256: 'a'.repeat(64),
        sentences: [
          [0, 0, 0],
          [1, 0, 2],
          [1, 9, 2.5],
        ],
      }),
    ).toEqual([]);
  });

  test.each([
    [{ type: 'audio/ogg' }, 'type'],
    [{ type: 'video/mp4' }, 'type'],
    [{ src: 'audio/../a.mp3' }, 'src'],
    [{ src: 'https://example.org/a.mp3' }, 'src'],
    [{ duration: 0 }, 'duration'],
    [{ bytes: 0 }, 'bytes'],
    [{ licence: '' }, 'licence'],
    [{ sha256: 'abc' }, 'sha256'],
    [
      {
        sentences: [
          [1, 0, 3],
          [1, 5, 2],
        ],
      },
      'sentences',
    ],
    [
      {
        sentences: [
          [1, 5, 1],
          [1, 0, 2],
        ],
      },
      'sentences',
    ],
    [{ sentences: [[0, 0, 11]] }, 'sentences'],
  ])('with %j is refused', (facts, field) => {
    expect(issuesOf(facts)).toContain(field);
  });

  test.each([
    ['ID3\u0004\0\0', 'audio/mpeg'],
    ['\u00ff\u00fb\u0090\0', 'audio/mpeg'],
    ['\0\0\0\u0020ftypM4A ', 'audio/mp4'],
    ['OggS\0', 'audio/ogg'],
    ['RIFF\0\0\0\0WAVE', 'audio/wav'],
    ['RIFF\0\0\0\0WEBP', undefined],
    ['<html>', undefined],
    ['', undefined],
  ])('%j is %s', (letters, type) => {
    expect(audioTypeOf(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)))).toBe(type);
  });
});

describe('a range of bytes', () => {
  test.each([
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=0-1', { start: 0, end: 1 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', 'none'],
    ['bytes=-0', 'none'],
    ['bytes=5-2', undefined],
    ['bytes=0-1,5-6', undefined],
    ['lines=0-1', undefined],
    [null, undefined],
  ])('%s', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range);
  });

  test('lies within the file, whatever is asked', () => {
    fc.assert(
      fc.property(fc.nat(), fc.option(fc.nat()), fc.option(fc.nat()), (size, from, to) => {
        const range = byteRange(`bytes=${from ?? ''}-${to ?? ''}`, size);
        if (range === undefined || range === 'none') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(range.end).toBeLessThan(size);
      }),
    );
  });
});
