import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { articlePath } from '../../src/contract/articlePath.ts';
import { articleSchema } from '../../src/contract/articleSchema.ts';
import { runPress } from '../press/runPress.ts';
import { longArticle } from './longArticle.ts';
import { articles } from './pageKinds.ts';

const root = join(import.meta.dirname, '../..');
const place = join(root, 'node_modules/.cache/aaaa-bench/page');

/**
 * Builds the reader with the bundled archive and one more article, of 3,000 words.
 *
 * @returns the built folder, which stays for the next run
 */
export async function buildReader(): Promise<string> {
  const publicFolder = join(place, 'public');
  const fileOf = (id: string) => join(publicFolder, 'content', articlePath(id));
  rmSync(publicFolder, { recursive: true, force: true });
  cpSync(join(root, 'public'), publicFolder, { recursive: true });
  const source = v.parse(articleSchema, JSON.parse(readFileSync(fileOf(articles.pictures), 'utf8')));
  mkdirSync(dirname(fileOf(articles.long)), { recursive: true });
  writeFileSync(fileOf(articles.long), JSON.stringify(longArticle(source, articles.long, 3000)));
  const outFolder = join(place, 'dist');
  const reportFile = join(place, 'report.json');
  await runPress({ publicFolder, outFolder, cacheFolder: join(place, 'cache'), reportFile });
  return outFolder;
}
