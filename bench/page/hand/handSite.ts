import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { articlePath } from '../../../src/contract/articlePath.ts';
import { articleSchema } from '../../../src/contract/articleSchema.ts';
import { type ListItem, listPageSchema, relatedArticlesSchema } from '../../../src/contract/listSchema.ts';
import { type Publication, publicationSchema } from '../../../src/contract/publicationSchema.ts';
import { compressedForms } from '../../../src/press/hosting/compressedForms.ts';
import { handArticle } from './handArticle.ts';
import { handFont } from './handFont.ts';
import { handList } from './handList.ts';
import { handFontFile } from './handPage.ts';
import { shownItems } from './shownItems.ts';

/**
 * Writes pages by hand into a folder of their own, with the words of the built reader's pages at the same addresses, ready
 * to be served like the reader: packed ahead, with the same cache and security headers.
 *
 * @param dist the built reader
 * @param addresses the pages to write; one of them is the home page, by which the server knows the policy
 * @returns the folder, which the caller removes
 */
export async function writeHandSite(dist: string, addresses: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'page-by-hand-'));
  const publication = v.parse(publicationSchema, await readContent(dist, 'publication.json'));
  const items = await allItems(dist);
  for (const address of addresses) {
    const [, id] = /^\/articles\/([^/]+)$/.exec(address) ?? [];
    const html = id
      ? await articlePage(dist, id, publication)
      : await listPage(dist, address, items, publication);
    await writePage(join(folder, address, 'index.html'), html);
  }
  await writeFile(join(folder, handFontFile), await handFont());
  for (const path of ['content/images', 'favicon.svg'])
    await cp(join(dist, path), join(folder, path), { recursive: true });
  return folder;
}

async function articlePage(dist: string, id: string, publication: Publication): Promise<string> {
  const article = v.parse(articleSchema, await readContent(dist, articlePath(id)));
  const around = await readContent(dist, `around/${id.slice(0, 4)}/${id}.json`);
  return handArticle(article, v.parse(relatedArticlesSchema, around), publication);
}

async function listPage(
  dist: string,
  address: string,
  items: Map<string, ListItem>,
  publication: Publication,
) {
  const built = await readFile(join(dist, address, 'index.html'), 'utf8');
  const shown = shownItems(built).flatMap(({ id, pictured }) => {
    const item = items.get(id);
    return item ? [{ item, pictured }] : [];
  });
  return handList(publication.monogram, shown, publication);
}

async function allItems(dist: string): Promise<Map<string, ListItem>> {
  const folder = 'lists/all';
  const files = (await readdir(join(dist, 'content', folder))).filter((file) => /^\d+\.json$/.test(file));
  const pages = await Promise.all(files.map((file) => readContent(dist, join(folder, file))));
  return new Map(pages.flatMap((page) => v.parse(listPageSchema, page).items.map((item) => [item.id, item])));
}

async function readContent(dist: string, path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(dist, 'content', path), 'utf8'));
}

async function writePage(file: string, html: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
  for (const [end, data] of compressedForms(file, Buffer.from(html), 'strong'))
    await writeFile(file + end, data);
}
