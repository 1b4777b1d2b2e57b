import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlePath } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import { type Publication, publicationSchema } from '../../contract/publicationSchema.ts';
import { alignmentIssues } from './alignmentIssues.ts';
import { articleFiles } from './articleFiles.ts';
import { articleReferences } from './articleReferences.ts';
import { audioCheck } from './audio/audioCheck.ts';
import { idIssues } from './idIssues.ts';
import { imageCheck } from './imageCheck.ts';
import type { Issue } from './issue.ts';
import { parseFile } from './parseFile.ts';
import { publicationIssues } from './publicationIssues.ts';
import { referenceIssues } from './referenceIssues.ts';
import { scanArticle } from './scanArticle.ts';
import { unreadable } from './unreadable.ts';

export interface ReadArchive {
  publication: Publication | undefined;
  articles: Article[];
  issues: Issue[];
}

/**
 * Reads and checks `publication.json` and every `articles/<year>/<id>.json` below `root`, all of it into memory.
 *
 * Never throws for what a file holds: every issue of every file is in `issues`, and articles with errors are not in `articles`.
 */
export async function readArchive(root: string): Promise<ReadArchive> {
  const { publication, issues } = await readPublication(root);
  const articles: Article[] = [];
  const claims: [file: string, id: string][] = [];
  for (const file of await articleFiles(root)) {
    const text = await readText(root, file, issues);
    if (text === undefined) continue;
    const scanned = scanArticle(file, text, publication);
    issues.push(...scanned.issues);
    if (scanned.id !== undefined) claims.push([file, scanned.id]);
    if (scanned.article) articles.push(scanned.article);
  }
  issues.push(...idIssues(claims));
  const ids = new Set(articles.map((article) => article.id));
  const referring = articles.map((article) => [articlePath(article.id), articleReferences(article)] as const);
  issues.push(...(await referenceIssues(ids, referring, imageCheck(root), audioCheck(root))));
  issues.push(...alignmentIssues(articles));
  return { publication, articles, issues };
}

/** Reads and checks `publication.json` alone. */
export async function readPublication(root: string): Promise<Omit<ReadArchive, 'articles'>> {
  const file = 'publication.json';
  const issues: Issue[] = [];
  const text = await readText(root, file, issues);
  if (text === undefined) return { publication: undefined, issues };
  const { output: publication, issues: own } = parseFile(file, text, publicationSchema);
  issues.push(...own, ...(publication ? publicationIssues(publication) : []));
  return { publication, issues };
}

async function readText(root: string, file: string, issues: Issue[]): Promise<string | undefined> {
  try {
    return await readFile(join(root, file), 'utf8');
  } catch (error) {
    issues.push(unreadable(file, error));
    return undefined;
  }
}
