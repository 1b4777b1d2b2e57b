import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { contentHash } from '../system/keyOf.ts';
import { writeWhole } from '../system/writeWhole.ts';
import type { FontFace } from './fontFaces.ts';
import { charactersOf } from './fontRanges.ts';

const require = createRequire(import.meta.url);

/** Where a project's subsets are kept for the next build. */
export function fontCacheOf(root: string): string {
  return join(root, 'node_modules/.cache/aaaa-fonts');
}

/** The published name of a font: its role, and a hash of everything its bytes depend on. */
export async function fontFileName(face: FontFace): Promise<string> {
  return nameFor(face, await readFile(require.resolve(face.packageFile)));
}

/** Subsets a font to its characters, unless `cacheFolder` has it already as it was made; returns its path. */
export async function subsetFace(face: FontFace, cacheFolder: string): Promise<string> {
  const source = await readFile(require.resolve(face.packageFile));
  const path = join(cacheFolder, nameFor(face, source));
  if (await isAsMade(path)) return path;
  const font = await subsetFont(source, charactersOf(face.unicodeRange).join(''), cutOf(face));
  await writeWhole(path, font);
  await writeWhole(sumFile(path), Buffer.from(contentHash(font)));
  return path;
}

function nameFor(face: FontFace, source: Buffer): string {
  const tool: { version: string } = require('subset-font/package.json');
  const recipe = JSON.stringify([face.unicodeRange, cutOf(face), tool.version]);
  const key = createHash('sha256').update(recipe).update(source).digest('hex').slice(0, 5);
  return `${face.role}-${key}.woff2`;
}

/**
 * The features that browsers apply by default, and tabular figures; small capitals, stylistic sets and the like, which no
 * style of ours uses, are a tenth of a Latin font.
 */
const keepFeatures = [
  ...['ccmp', 'locl', 'rlig', 'rclt', 'calt', 'liga', 'clig', 'kern', 'mark', 'mkmk', 'curs', 'mset', 'dist'],
  ...['isol', 'init', 'medi', 'fina', 'med2', 'fin2', 'fin3', 'stch', 'tnum'],
];

function cutOf({ weight }: FontFace) {
  const [min = 400, max] = weight.split(' ').map(Number);
  const axes = max === undefined ? {} : { variationAxes: { wght: { min, max } } };
  return { targetFormat: 'woff2' as const, keepFeatures, ...axes };
}

/** Holds the hash of a font in the cache: WOFF2 itself does not show that a byte has changed. */
function sumFile(path: string): string {
  return `${path}.sum`;
}

async function isAsMade(path: string): Promise<boolean> {
  const [font, sum] = await Promise.all([path, sumFile(path)].map((file) => readFile(file).catch(() => '')));
  return sum?.toString() === contentHash(font ?? '');
}
