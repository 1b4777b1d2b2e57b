import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCarryFile } from '../../library/carry/writeCarryFile.ts';
import { packText } from '../packs/packText.ts';
import { type SignedCopy, signedCopy } from '../sign/testing/signedCopy.ts';
import { articlesInFile } from './articlesInFile.ts';
import { SourceError } from './copySource.ts';
import { verifyCopy } from './verifyCopy.ts';

const ids = ['2026-01-02-two', '2026-01-03-three'];
const [first = '', second = ''] = ids;

const textOf = ({ dir }: SignedCopy, id: string) =>
  readFileSync(join(dir, `content/articles/2026/${id}.json`), 'utf8');

/** What is said of a file with these bytes. */
async function found(copy: SignedCopy, bytes: string | Uint8Array) {
  const what = join(copy.dir, '../file');
  writeFileSync(what, bytes);
  const key = { key: copy.key.publicKey };
  return verifyCopy({ what, key, seen: undefined, against: copy.dir }, {});
}

const changed = (text: string) => text.replace('Title of', 'Lies of');

test('a pack, a file that a reader saved and an article by itself are true, and a changed text in each is named', async () => {
  const copy = await signedCopy(ids);
  const texts = ids.map((id) => textOf(copy, id));
  const [one = '', two = ''] = texts;
  const carried = async (own: string[]) => {
    const articles = own.map((text, at) => ({
      id: ids[at] ?? '',
      title: 'a',
      language: 'en',
      text,
      pictures: [],
    }));
    return new Uint8Array(
      await (await writeCarryFile({ origin: 'https://www.example.org', title: 't' }, articles)).arrayBuffer(),
    );
  };
  const files = [packText(texts), gzipSync(packText(texts)), await carried(texts), one];
  for (const file of files) expect(await found(copy, file)).toMatchObject({ exitCode: 0 });
  const false_ = [packText([one, changed(two)]), await carried([one, changed(two)]), changed(two)];
  for (const file of false_)
    expect((await found(copy, file)).articles).toEqual(new Map([[second, 'changed']]));
});

test('in a pack that is cut, what came before is checked; so in a cut gzip', async () => {
  const copy = await signedCopy(ids);
  const text = packText([changed(textOf(copy, first)), textOf(copy, second)]);
  const cut = await found(copy, text.slice(0, -40));
  expect([...cut.articles]).toEqual([[first, 'changed']]);
  expect([...cut.files]).toEqual([['file', expect.stringMatching(/^is cut or damaged/)]]);
  const packed = gzipSync(text);
  expect(await found(copy, packed.subarray(0, packed.length - 12))).toMatchObject({ exitCode: 1 });
});

test.each([
  ['../../etc/passwd', '../../etc/passwd'],
  ['2026-01-02-two/../x', '2026-01-02-two/../x'],
  ['__proto__', '__proto__'],
  [{ toString: 1 }, 'an article without an id'],
])(
  'an article that calls itself %j is not the publication’s, and no file is looked for',
  async (id, named) => {
    const copy = await signedCopy(ids);
    const text = JSON.stringify([JSON.parse(textOf(copy, first)), { id, body: [] }]);
    expect([...(await found(copy, text)).articles]).toEqual([[named, 'unknown']]);
  },
);

test('an article that stands twice counts once; the false one of two is named', async () => {
  const copy = await signedCopy(ids);
  const one = textOf(copy, first);
  expect(await found(copy, packText([one, one]))).toMatchObject({ good: 1, exitCode: 0 });
  expect([...(await found(copy, packText([one, changed(one)]))).articles]).toEqual([[first, 'changed']]);
});

test.each([
  ['a feed', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [] }), /is a feed/],
  ['something else', '{"a":1}', /holds no articles/],
  ['no JSON', 'words', /holds no articles/],
  ['bytes', new Uint8Array([0, 255, 1]), /holds no articles/],
])('%s cannot be checked, and that is said', async (_what, bytes, why) => {
  await expect(found(await signedCopy(ids), bytes)).rejects.toThrow(why);
});

test('a file that is too large is not read', async () => {
  const { dir, key } = await signedCopy(ids);
  const what = join(dir, '../huge');
  writeFileSync(what, '');
  // Without content, so it takes no room on the disk.
  truncateSync(what, 300_000_000);
  const asked = { what, key: { key: key.publicKey }, seen: undefined, against: dir };
  await expect(verifyCopy(asked, {})).rejects.toThrow(/has more than 256,000,000 bytes/);
});

test('no bytes end the check otherwise than by saying that they hold no articles', () => {
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.json().map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(bytes, fc.boolean(), fc.nat(), (plain, packed, end) => {
      const whole = new Uint8Array(packed ? gzipSync(plain) : plain);
      try {
        articlesInFile(whole.slice(0, Math.max(1, end % (whole.length + 1))));
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError);
      }
    }),
  );
});
