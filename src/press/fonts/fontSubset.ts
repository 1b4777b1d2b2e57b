import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
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

/** Subsets a font to its characters, unless `cacheFolder` has the whole file already; returns its path. */
export async function subsetFace(face: FontFace, cacheFolder: string): Promise<string> {
  const source = await readFile(require.resolve(face.packageFile));
  const path = join(cacheFolder, nameFor(face, source));
  if (await isWholeWoff2(path)) return path;
  const font = await subsetFont(source, charactersOf(face.unicodeRange).join(''), cutOf(face));
  await writeWhole(path, font);
  return path;
}

function nameFor(face: FontFace, source: Buffer): string {
  const tool: { version: string } = require('subset-font/package.json');
  const recipe = JSON.stringify([face.unicodeRange, cutOf(face), tool.version]);
  const key = createHash('sha256').update(recipe).update(source).digest('hex').slice(0, 12);
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

/** A WOFF2 file begins with its signature and has its own length at byte 8. */
async function isWholeWoff2(path: string): Promise<boolean> {
  const file = await readFile(path).catch(() => Buffer.alloc(0));
  return file.length > 48 && file.toString('latin1', 0, 4) === 'wOF2' && file.readUInt32BE(8) === file.length;
}
