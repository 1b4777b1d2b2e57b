import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { chime } from '../../../testing/chime.ts';
import { folderOf } from '../../../testing/folderOf.ts';
import { audioCheck } from './audioCheck.ts';
import { audioFacts } from './audioFacts.ts';

const file = chime(3);
const sha256 = createHash('sha256').update(file).digest('hex');
const well = { src: 'audio/a.wav', type: 'audio/wav', bytes: file.length, duration: 3, sha256 };

test.each([
  [{}, undefined],
  [{ src: 'audio/b.wav' }, 'there is no audio/b.wav'],
  [{ src: 'audio/page.mp3' }, /^audio\/page\.mp3 is not a recording/],
  [{ src: 'audio/empty.wav' }, /^audio\/empty\.wav is not a recording/],
  [{ type: 'audio/mpeg' }, 'audio/a.wav is audio/wav, not audio/mpeg'],
  [{ bytes: 7 }, `audio/a.wav has ${file.length} bytes, not 7`],
  [{ duration: 30 }, 'audio/a.wav is 3.0 s long, not 30'],
  [{ sha256: '0'.repeat(64) }, `audio/a.wav has another hash (SHA-256): ${sha256}`],
])('a recording named with %j', async (facts, issue) => {
  const root = await folderOf({
    'audio/a.wav': file,
    'audio/page.mp3': '<html></html>',
    'audio/empty.wav': '',
  });
  const found = await audioCheck(root)({ ...well, ...facts } as typeof well);
  if (issue instanceof RegExp) expect(found).toMatch(issue);
  else expect(found).toBe(issue);
});

test('a broken file is none, and never throws', async () => {
  for (const at of [4, 13, 30, 43, 60]) await expect(audioFacts(file.slice(0, at))).resolves.not.toThrow();
  for (const start of ['ID3\u0004', 'OggS', '\0\0\0\u0020ftypM4A ', '\u00ff\u00fb']) {
    const junk = Uint8Array.from(`${start}${'?'.repeat(400)}`, (letter) => letter.charCodeAt(0));
    const facts = await audioFacts(junk);
    expect(facts?.duration).toBeUndefined();
  }
});

test('the length of an MP4 in fragments, as browsers record it, is not believed', async () => {
  expect(await audioFacts(anMp4(150_000))).toMatchObject({ type: 'audio/mp4', duration: 3.125 });
  const fragment = box('moof', box('traf', box('tfhd', numbers(0x020000, 1))));
  // Chromium writes milliseconds in place of samples.
  const recorded = await audioFacts(Buffer.concat([anMp4(3125), fragment]));
  expect(recorded).toMatchObject({ type: 'audio/mp4', duration: undefined });
});

/** The head of an MP4 with 48,000 samples a second. */
function anMp4(samples: number): Buffer<ArrayBuffer> {
  const sound = Buffer.concat([numbers(0, 0), Buffer.from('soun'), numbers(0, 0, 0), Buffer.alloc(1)]);
  const opus = Buffer.concat([numbers(0, 1, 0, 0, 0x1_0010, 0), numbers(48_000 * 0x1_0000)]);
  const table = box('stbl', box('stsd', numbers(0, 1), box('Opus', opus)));
  const media = box(
    'mdia',
    box('mdhd', numbers(0, 0, 0, 48_000, samples, 0)),
    box('hdlr', sound),
    box('minf', table),
  );
  const head = box('tkhd', numbers(7, 0, 0, 1, 0, 3125), Buffer.alloc(60));
  const film = box('mvhd', numbers(0, 0, 0, 1000, 3125), Buffer.alloc(80));
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0iso6')),
    box('moov', film, box('trak', head, media)),
    box('mdat', Buffer.alloc(64)),
  ]);
}

/** A box of an MP4: its size, its name and what is in it. */
function box(name: string, ...parts: Buffer[]): Buffer<ArrayBuffer> {
  const body = Buffer.concat(parts);
  return Buffer.concat([numbers(8 + body.length), Buffer.from(name), body]);
}

function numbers(...all: number[]): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(all.length * 4);
  for (const [at, number] of all.entries()) bytes.writeUInt32BE(number, at * 4);
  return bytes;
}
