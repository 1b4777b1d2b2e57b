import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { articleAddress, articlePath } from '../../src/contract/articlePath.ts';
import { articleSchema } from '../../src/contract/articleSchema.ts';
import { relatedArticlesSchema } from '../../src/contract/listSchema.ts';
import { publicationSchema } from '../../src/contract/publicationSchema.ts';
import { compressedForms } from '../../src/press/hosting/compressedForms.ts';
import { staticPage } from './staticPage.ts';

const stylesheet = 'assets/page.css';

/**
 * Writes the hand-written pages into a folder of their own, with the font files and `@font-face` rules of the built
 * reader, ready to be served like the reader: with the same compression, cache and security headers.
 *
 * @param dist the built reader
 * @param ids the articles to write pages for
 * @returns the folder, which the caller removes
 */
export async function writeStaticSite(dist: string, ids: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'static-site-'));
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(dist, 'content', path), 'utf8'));
  const publication = v.parse(publicationSchema, await read('publication.json'));
  for (const id of ids) {
    const article = v.parse(articleSchema, await read(articlePath(id)));
    const around = v.parse(relatedArticlesSchema, await read(`around/${id.slice(0, 4)}/${id}.json`));
    const html = staticPage({ article, around, publication }, `/${stylesheet}`);
    await write(folder, join(articleAddress(id), 'index.html'), html);
    // The server takes its policy from the front page.
    await write(folder, 'index.html', html);
  }
  const own = await readFile(new URL('staticPage.css', import.meta.url), 'utf8');
  await write(folder, stylesheet, (await fontRules(dist, own)) + own.replace(/\s+/g, ' '));
  for (const path of ['assets/fonts', 'content/images', 'favicon.svg']) {
    await cp(join(dist, path), join(folder, path), { recursive: true });
  }
  return folder;
}

async function write(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  for (const [end, data] of compressedForms(path, Buffer.from(text), 'strong'))
    await writeFile(file + end, data);
}

/** The reader's built font rules for the families that a style sheet names. */
async function fontRules(dist: string, css: string): Promise<string> {
  const sheets = (await readdir(join(dist, 'assets'))).filter((file) => file.endsWith('.css'));
  const texts = await Promise.all(sheets.map((file) => readFile(join(dist, 'assets', file), 'utf8')));
  const rules = texts.join('').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const named = rules.filter((rule) => {
    const [, family = ''] = /font-family:\s*"?([^;"]+)/.exec(rule) ?? [];
    return css.includes(`"${family}"`);
  });
  if (named.length === 0) throw new Error(`There are no font rules in ${dist}: build the reader first`);
  return named.join('');
}
