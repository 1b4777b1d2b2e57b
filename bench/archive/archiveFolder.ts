import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articlePath } from '../../src/contract/articlePath.ts';
import { composeArticle, composeNewest, type WrittenArticle } from './composeArticle.ts';
import { drawHills, drawings } from './drawing.ts';
import { generatorMark, readStamp, type Stamp, writeStamp } from './stamp.ts';

const real = join(import.meta.dirname, '../../public');

export interface ArchiveSpec {
  articles: number;
  seed: number;
  /** The `public/` folder to write; its stamp is beside it. */
  folder: string;
}

/**
 * Writes a public folder with a generated archive, or keeps the one that is there if it is the same
 * (removing articles added since). Says which. The same spec gives the same bytes.
 * Throws if the folder has files that this function did not write.
 */
export function generateArchive({ articles, seed, folder }: ArchiveSpec): 'written' | 'reused' {
  const stamp = readStamp(folder);
  const mark = generatorMark();
  if (stamp?.complete && stamp.articles === articles && stamp.seed === seed && stamp.mark === mark) {
    for (const id of stamp.added) rmSync(fileOf(folder, id), { force: true });
    writeStamp(folder, { ...stamp, added: [] });
    return 'reused';
  }
  if (!stamp && existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} is not empty and was not written by this generator: it is left unchanged`);
  }
  const begun: Stamp = { articles, seed, mark, added: [], complete: false };
  mkdirSync(dirname(folder), { recursive: true });
  writeStamp(folder, begun);
  rmSync(folder, { recursive: true, force: true });
  writeFrame(folder);
  const years = new Set<string>();
  for (let number = 0; number < articles; number++) writeArticle(folder, composeArticle(number, seed), years);
  writeStamp(folder, { ...begun, complete: true });
  return 'written';
}

/** Adds one more article, newer than all others, to a generated archive, and returns its id. */
export function addArticle(folder: string): string {
  const stamp = readStamp(folder);
  if (!stamp?.complete) throw new Error(`${folder} is not a generated archive`);
  const article = composeNewest(stamp.added.length, stamp.seed);
  writeStamp(folder, { ...stamp, added: [...stamp.added, article.id] });
  writeArticle(folder, article, new Set());
  return article.id;
}

function writeFrame(folder: string): void {
  mkdirSync(join(folder, 'content/images'), { recursive: true });
  for (const file of ['favicon.svg', 'content/publication.json'])
    copyFileSync(join(real, file), join(folder, file));
  for (const [at, { src }] of drawings.entries()) writeFileSync(join(folder, 'content', src), drawHills(at));
}

function writeArticle(folder: string, article: WrittenArticle, years: Set<string>): void {
  const file = fileOf(folder, article.id);
  const year = dirname(file);
  if (!years.has(year)) mkdirSync(year, { recursive: true });
  years.add(year);
  writeFileSync(file, `${JSON.stringify(article, null, 2)}\n`);
}

function fileOf(folder: string, id: string): string {
  return join(folder, 'content', articlePath(id));
}
