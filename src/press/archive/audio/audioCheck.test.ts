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
