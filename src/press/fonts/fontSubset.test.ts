import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import { type FontFace, type FontRole, fontFaces } from './fontFaces.ts';
import { charactersOf } from './fontRanges.ts';
import { fontCacheOf, subsetFace } from './fontSubset.ts';
import { fontFiles } from './fontsPlugin.ts';

const faces = fontFaces();
const slow = { timeout: 60_000 };

function faceOf(role: FontRole): FontFace {
  const face = faces.find((candidate) => candidate.role === role);
  if (face === undefined) throw new Error(`No face plays "${role}"`);
  return face;
}

// HarfBuzz reads no WOFF2.
const unpacked = { targetFormat: 'truetype' as const, keepAllGlyphs: true };

async function cut(role: FontRole) {
  const file = await readFile(await subsetFace(faceOf(role), fontCacheOf(process.cwd())));
  const font = new Face(new Blob(await subsetFont(file, '', unpacked)));
  const characters = new Set([...font.collectUnicodes()].map((point) => String.fromCodePoint(point)));
  const has = (table: string) => font.referenceTable(table) !== undefined;
  return { file, has, characters };
}

const persian = 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهةۀی';
const pashto = 'ټځڅډړږښګڼېۍئی';
const arabic = 'إىيك';
const digits = '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩';
const punctuation = '«»،؛؟٪٫٬…–—()[].:!/-‹›“”‘’ \u00a0\u200c\u200d\u200e\u200f';
const harakat = '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654\u0670ـ';

test.each<FontRole>(['chrome', 'naskh', 'naskh-bold'])(
  '%s has all that Dari, Pashto and Arabic need',
  slow,
  async (role) => {
    const { characters } = await cut(role);
    const missing = [...(persian + pashto + arabic + digits + punctuation + harakat)].filter(
      (wanted) => !characters.has(wanted),
    );
    expect(missing).toEqual([]);
  },
);

test('verse has the letters and marks of a poem', slow, async () => {
  const { characters } = await cut('verse');
  expect(
    [...`${persian}${pashto}${harakat}«»،؛؟!:…–() \u200c`].filter((wanted) => !characters.has(wanted)),
  ).toEqual([]);
});

test('Latin has European letters, and those of transliteration', slow, async () => {
  const files = await Promise.all((['latin', 'latin-marks', 'latin-ext'] as const).map(cut));
  const wanted = 'ÄÖÜäöüßàâçéèêëîïôœùûÿñ¿¡„“”‚‘’«»–—…āīūēōĀĪŪḍḏḥḫṣṭẓġǧšžčʿʾąćęłńóśźżășțğışİ';
  expect([...wanted].filter((letter) => !files.some(({ characters }) => characters.has(letter)))).toEqual([]);
});

test.each(faces)(
  '$role declares exactly its characters, with its features and axis, within its size',
  slow,
  async (face) => {
    const { file, has, characters } = await cut(face.role);
    expect([...characters].sort()).toEqual(charactersOf(face.unicodeRange).sort());
    expect([has('GSUB'), has('GPOS'), has('fvar')]).toEqual([true, true, face.weight === '400 700']);
    expect(file.length).toBeLessThan(face.bytes * 1.05);
  },
);

test('the files of a family never compete for a character', () => {
  const owners = faces.flatMap(({ family, weight, style, unicodeRange }) =>
    charactersOf(unicodeRange).map((character) => [family, weight, style, character].join('/')),
  );
  expect(owners.length).toBe(new Set(owners).size);
});

test('the masthead file follows the name of the publication', () => {
  const range = fontFaces({ name: 'باد – Wind' }).find(({ role }) => role === 'name')?.unicodeRange;
  expect(range).toBe('U+0627-0628, U+062F, U+2013');
  expect(fontFaces({ name: 'Wind' }).some(({ role }) => role === 'name')).toBe(false);
});

test('a subset is cached, and made again when its file is damaged', slow, async () => {
  const folder = await folderOf();
  const path = await subsetFace(faceOf('name'), folder);
  const whole = await readFile(path);
  const { mtimeMs } = await stat(path);
  await subsetFace(faceOf('name'), folder);
  expect((await stat(path)).mtimeMs).toBe(mtimeMs);

  const flipped = Buffer.from(whole);
  flipped.writeUInt8(flipped.readUInt8(500) ^ 1, 500);
  for (const torn of [whole.subarray(0, 1000), Buffer.alloc(whole.length), Buffer.alloc(0), flipped]) {
    await writeFile(path, torn);
    await subsetFace(faceOf('name'), folder);
    expect(whole.equals(await readFile(path))).toBe(true);
  }
  await writeFile(`${path}.sum`, '');
  await subsetFace(faceOf('name'), folder);
  expect(whole.equals(await readFile(path))).toBe(true);
  expect(await readdir(folder)).toEqual([basename(path), `${basename(path)}.sum`]);
});

test('a preload names the file the build publishes', slow, async () => {
  const folder = await folderOf();
  const path = await subsetFace(faceOf('name'), folder);
  expect(await fontFiles()).toMatchObject({ name: `assets/fonts/${basename(path)}` });
});
