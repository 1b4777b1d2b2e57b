import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { articlePath } from '../article/articlePath.ts';
import { type Article, articleSchema } from '../article/articleSchema.ts';
import { type Publication, publicationSchema } from '../publication/publicationSchema.ts';
import { archiveFaults } from './archiveFaults.ts';
import { type Fault, faultsOf } from './fault.ts';
import { idFaults } from './idFaults.ts';

export interface ReadArchive {
  publication: Publication | undefined;
  articles: Article[];
  faults: Fault[];
}

/**
 * Reads and checks `publication.json` and every `articles/<year>/<id>.json` below `root`.
 *
 * Never throws for what a file holds: every fault of every file is in `faults`, and an article with one is not in `articles`.
 */
export async function readArchive(root: string): Promise<ReadArchive> {
  const faults: Fault[] = [];
  const publication = await readParsed(root, 'publication.json', publicationSchema, faults);
  const articles: Article[] = [];
  const claims: [file: string, id: string][] = [];
  for (const file of await articleFiles(root)) {
    const article = await readParsed(root, file, articleSchema, faults);
    if (!article) continue;
    claims.push([file, article.id]);
    if (file === articlePath(article.id)) articles.push(article);
  }
  faults.push(...idFaults(claims));
  if (publication) faults.push(...(await archiveFaults(root, publication, articles)));
  return { publication, articles, faults };
}

async function articleFiles(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'articles'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

async function readParsed<Schema extends v.GenericSchema>(
  root: string,
  file: string,
  schema: Schema,
  faults: Fault[],
): Promise<v.InferOutput<Schema> | undefined> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(join(root, file), 'utf8'));
  } catch (error) {
    const message = error instanceof SyntaxError ? `is not valid JSON: ${error.message}` : 'cannot be read';
    faults.push({ file, field: '', message, weight: 'error' });
    return undefined;
  }
  const result = v.safeParse(schema, json);
  faults.push(...faultsOf(file, schema, json, result.issues));
  return result.success ? result.output : undefined;
}
