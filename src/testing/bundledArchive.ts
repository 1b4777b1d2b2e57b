import { globSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Article, articleSchema } from '../contract/articleSchema.ts';
import { publicationSchema } from '../contract/publicationSchema.ts';

const content = 'public/content';
const read = (path: string): unknown => JSON.parse(readFileSync(`${content}/${path}`, 'utf8'));

/** This repository's own publication. */
export const publication = v.parse(publicationSchema, read('publication.json'));

/** Its articles, oldest first. */
export function bundledArticles(): Article[] {
  const files = globSync('articles/*/*.json', { cwd: content }).sort();
  return files.map((file) => v.parse(articleSchema, read(file)));
}
