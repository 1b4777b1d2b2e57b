import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlePath } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import { type Publication, publicationSchema } from '../../contract/publicationSchema.ts';
import { articleFiles } from './articleFiles.ts';
import { articleTies } from './articleTies.ts';
import type { Fault } from './fault.ts';
import { idFaults } from './idFaults.ts';
import { imageCheck } from './imageCheck.ts';
import { parseFile } from './parseFile.ts';
import { publicationFaults } from './publicationFaults.ts';
import { scanArticle } from './scanArticle.ts';
import { tieFaults } from './tieFaults.ts';

export interface ReadArchive {
  publication: Publication | undefined;
  articles: Article[];
  faults: Fault[];
}

/**
 * Reads and checks `publication.json` and every `articles/<year>/<id>.json` below `root`, all of it into memory.
 *
 * Never throws for what a file holds: every fault of every file is in `faults`, and an article with one is not in `articles`.
 */
export async function readArchive(root: string): Promise<ReadArchive> {
  const { publication, faults } = await readPublication(root);
  const articles: Article[] = [];
  const claims: [file: string, id: string][] = [];
  for (const file of articleFiles(root)) {
    const text = await textOf(root, file, faults);
    if (text === undefined) continue;
    const scanned = scanArticle(file, text, publication);
    faults.push(...scanned.faults);
    if (scanned.id !== undefined) claims.push([file, scanned.id]);
    if (scanned.article) articles.push(scanned.article);
  }
  faults.push(...idFaults(claims));
  const ids = new Set(articles.map((article) => article.id));
  const tied = articles.map((article) => [articlePath(article.id), articleTies(article)] as const);
  faults.push(...(await tieFaults(ids, tied, imageCheck(root))));
  return { publication, articles, faults };
}

/** Reads `publication.json` with its own faults. */
export async function readPublication(root: string): Promise<Omit<ReadArchive, 'articles'>> {
  const file = 'publication.json';
  const faults: Fault[] = [];
  const text = await textOf(root, file, faults);
  if (text === undefined) return { publication: undefined, faults };
  const { output: publication, faults: own } = parseFile(file, text, publicationSchema);
  faults.push(...own, ...(publication ? publicationFaults(publication) : []));
  return { publication, faults };
}

async function textOf(root: string, file: string, faults: Fault[]): Promise<string | undefined> {
  try {
    return await readFile(join(root, file), 'utf8');
  } catch {
    faults.push({ file, field: '', message: 'cannot be read', weight: 'error' });
    return undefined;
  }
}
