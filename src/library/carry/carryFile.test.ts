import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundledArticles } from '../../testing/bundledArchive.ts';
import { anArticle, blocksByType } from '../../testing/factories.ts';
import { CarryError } from './CarryError.ts';
import type { CarriedArticle } from './carriedArticle.ts';
import { pictureForFile, pictureFromFile } from './carriedPicture.ts';
import { carryLimits } from './carryFormat.ts';
import { readCarryFile } from './readCarryFile.ts';
import { carryText, writeCarryFile } from './writeCarryFile.ts';

const origin = 'https://www.example.org';
const carrying = { origin, title: 'Saved' };

const png = (name: string, rest: readonly number[]) => ({
  src: `images/${name}.png`,
  type: 'image/png',
  bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...rest]).buffer,
});

const words = fc
  .string({ unit: fc.constantFrom(...'ab"\\{}[],:\n پښتو‌😀'), minLength: 1 })
  .map((text) => `x${text}`);
const carried: fc.Arbitrary<CarriedArticle> = fc
  .record({
    slug: fc.stringMatching(/^[a-z0-9]{1,8}$/),
    title: words,
    body: fc.array(fc.oneof(words, fc.constantFrom(...Object.values(blocksByType))), { minLength: 1 }),
    at: fc.nat(),
    isKept: fc.boolean(),
    hasNewer: fc.boolean(),
    bytes: fc.array(fc.array(fc.nat({ max: 255 }), { maxLength: 40 }), { maxLength: 2 }),
  })
  .map(({ slug, title, body, at, isKept, hasNewer, bytes }) => {
    const id = `2026-01-02-${slug}`;
    const pictures = isKept ? bytes.map((rest, place) => png(`${slug}-${place}`, rest)) : [];
    const figures = pictures.map(({ src }) => ({ ...blocksByType.figure, src }));
    const text = JSON.stringify(anArticle({ id, title, body: [...body, ...figures] }));
    return {
      id,
      title,
      language: 'en',
      ...(isKept && { text }),
      saved: { at, ...(hasNewer && { newer: text }) },
      pictures,
    };
  });
const articles = fc.uniqueArray(carried, { selector: ({ id }) => id, maxLength: 6 });

async function textOf(list: readonly CarriedArticle[], pack?: Parameters<typeof carryText>[0]['pack']) {
  let text = '';
  for await (const piece of carryText({ ...carrying, pack }, list)) text += piece;
  return text;
}

const read = (bytes: BlobPart) => readCarryFile(new Blob([bytes]), origin);

test('what is written is read back, packed or plain', async () => {
  await fc.assert(
    fc.asyncProperty(articles, async (list) => {
      for (const file of [await writeCarryFile(carrying, list), new Blob([await textOf(list)])])
        expect(await readCarryFile(file, origin)).toEqual({
          pack: undefined,
          articles: list,
          leftOut: [],
          isCut: false,
        });
    }),
    { numRuns: 40 },
  );
});

test('cut at any byte, it gives the articles that arrived, and says so', async () => {
  await fc.assert(
    fc.asyncProperty(articles, fc.nat(), fc.boolean(), async (list, cut, isPacked) => {
      const whole = Buffer.from(await textOf(list));
      const bytes = isPacked ? gzipSync(whole) : whole.subarray(0, -1);
      try {
        const found = await read(bytes.subarray(0, cut % bytes.length));
        expect(found.isCut).toBe(true);
        expect(found.articles).toEqual(list.slice(0, found.articles.length));
        expect(found.leftOut).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(CarryError);
        expect((error as CarryError).fault).toBe('damaged');
      }
    }),
    { numRuns: 150 },
  );
});

test('with any byte changed, it is read or refused, never otherwise', async () => {
  const whole = Buffer.from(await textOf([{ ...aKept('a'), saved: { at: 1 } }, aKept('b')]));
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
      const bytes = Uint8Array.from(whole);
      bytes[at] = byte;
      await read(bytes).catch((error) => expect(error).toBeInstanceOf(CarryError));
    }),
    { numRuns: 200 },
  );
});

function aKept(slug: string, facts: Parameters<typeof anArticle>[0] = {}): CarriedArticle {
  const article = anArticle({ id: `2026-01-02-${slug}`, ...facts });
  const { id, title, language } = article;
  return { id, title, language, text: JSON.stringify(article), pictures: [] };
}

test('every article of the archive is carried, with its words for other feed readers', async () => {
  const list = bundledArticles().map(({ id, title, language }): CarriedArticle => {
    const json: unknown = JSON.parse(
      readFileSync(`public/content/articles/${id.slice(0, 4)}/${id}.json`, 'utf8'),
    );
    return { id, title, language, text: JSON.stringify(json), pictures: [] };
  });
  expect((await readCarryFile(await writeCarryFile(carrying, list), origin)).articles).toEqual(list);
  const feed = JSON.parse(await textOf(list));
  for (const item of feed.items) expect(item.content_text).not.toBe('');
});

test('an article that breaks the contract is left out by name, the others are taken', async () => {
  const text = await textOf([
    aKept('a'),
    { ...aKept('b'), text: JSON.stringify(anArticle({ id: '2026-01-02-b', title: 'Bad', authors: [] })) },
    { ...aKept('c'), text: aKept('d').text as string },
    aKept('e'),
  ]);
  const { articles: taken, leftOut } = await read(text);
  expect(taken.map(({ id }) => id)).toEqual(['2026-01-02-a', '2026-01-02-e']);
  expect(leftOut).toEqual([
    { name: 'An article', language: 'en', place: 2, reason: 'authors names nobody' },
    { name: 'An article', language: 'en', place: 3, reason: 'id is not its article’s' },
  ]);
});

const head = (facts: object) => JSON.stringify({ _aaaa: { carried: 1, origin, ...facts }, items: [] });

test.each([
  ['an empty file', '', 'damaged'],
  ['another JSON', '{"version":"1","items":[{"id":1}]}', 'foreign'],
  ['a list', '[1,2]', 'damaged'],
  ['no JSON', 'PK\u0003\u0004', 'damaged'],
  ['another publication’s', head({ origin: 'https://www.example.com' }), 'otherPublication'],
  ['a later version’s', head({ carried: 2 }), 'newer'],
  ['a pack of no list', head({ pack: { list: '../x', extent: 3, at: 0 } }), 'foreign'],
  ['a million articles', `{"items":[${'1,'.repeat(1_000_000)}1]}`, 'tooBig'],
  ['a bomb', gzipSync(`{"items":[${' '.repeat(carryLimits.characters + 1)}`), 'tooBig'],
  ['deep nesting', '['.repeat(1_000_000), 'damaged'],
])('%s is refused', async (_, file, fault) => {
  await expect(read(file)).rejects.toMatchObject({ name: 'CarryError', fault });
});

test('hostile items are left out, and change nothing but themselves', async () => {
  const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
  const items = [
    '{"__proto__":{"id":"x","polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    `{"id":"2026-01-02-x","title":"Deep","language":"en","_aaaa":{"article":${deep}}}`,
    JSON.stringify({ ...anArticle(), _aaaa: { article: { ...anArticle(), ['__proto__']: 1 } } }).replace(
      '"article":{',
      '"article":{"__proto__":{"authors":[]},',
    ),
  ];
  const { articles: taken, leftOut } = await read(`${head({}).slice(0, -2)}${items.join()}]}`);
  expect(taken.map(({ id }) => id)).toEqual(['2026-01-02-an-article']);
  expect(leftOut.map(({ place }) => place)).toEqual([1, 2]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a picture that its article does not show is left out: it may be meant to pass for another’s', async () => {
  const id = '2026-01-02-a';
  const text = JSON.stringify(anArticle({ id, body: [{ ...blocksByType.figure, src: 'images/own.png' }] }));
  const pictures = [png('own', [1]), png('of-another', [2])];
  const file = await read(await textOf([{ id, title: 'A', language: 'en', text, pictures }]));
  expect(file.articles.flatMap((one) => one.pictures.map(({ src }) => src))).toEqual(['images/own.png']);
});

test.each(['!!', '__proto__', 'english'])(
  'an article in %s, which is no language, is left out',
  async (language) => {
    const wanted = { id: '2026-01-02-a', title: 'A', language, saved: { at: 1 }, pictures: [] };
    const file = await read(await textOf([wanted]));
    expect(file.articles).toEqual([]);
    expect(file.leftOut).toMatchObject([{ name: 'A', place: 1 }]);
  },
);

test('pictures of the archive are pictures', () => {
  const files = globSync('images/**/*.*', { cwd: 'public/content' });
  expect(files.length).toBeGreaterThan(0);
  for (const src of files) {
    const bytes = Uint8Array.from(readFileSync(`public/content/${src}`)).buffer;
    expect(pictureFromFile(pictureForFile({ src, type: '', bytes }))?.bytes, src).toEqual(bytes);
  }
});

test.each([
  ['a script', 'images/a.svg', '<svg><script>1</script></svg>'],
  ['a handler', 'images/a.svg', '<svg onload="x()"/>'],
  ['something from elsewhere', 'images/a.svg', '<svg><image href="https://www.example.com/a.png"/></svg>'],
  ['a style from elsewhere', 'images/a.svg', '<svg><style>@import "//x"</style></svg>'],
  ['a spelt address', 'images/a.svg', '<svg><a href="&#106;avascript:x"/></svg>'],
  ['an entity', 'images/a.svg', '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'],
  ['a page', 'images/a.png', '<html></html>'],
  ['a way out of its folder', 'images/../a.svg', '<svg/>'],
  ['another type', 'images/a.html', '<svg/>'],
])('%s is no picture', (_, src, text) => {
  expect(pictureFromFile({ src, type: 'image/svg+xml', data: btoa(text) })).toBeUndefined();
});

test('what is no base64 is no picture', () => {
  expect(pictureFromFile({ src: 'images/a.svg', type: 'image/svg+xml', data: '§' })).toBeUndefined();
});
