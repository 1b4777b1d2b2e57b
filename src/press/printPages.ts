import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { ContentSource } from '../data/contentSource.ts';
import { DataError } from '../data/dataError.ts';
import { everything } from '../list/listNames.ts';
import { archiveSchema, listPageSchema } from '../list/listSchema.ts';
import { addresses } from './addresses.ts';
import { fillTemplate } from './fillTemplate.ts';
import { pagePreloads } from './pagePreloads.ts';
import type { renderPage } from './renderPage.tsx';

/**
 * Prints every address of the archive in `dist/content` as `dist/<address>/index.html`, and `404.html`.
 *
 * @param renderer the built module that exports `renderPage`
 * @returns how many pages there are now
 */
export async function printPages(dist: string, base: string, renderer: string): Promise<number> {
  const module = (await import(`${pathToFileURL(renderer).href}?${Date.now()}`)) as {
    renderPage: typeof renderPage;
  };
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const linksFor = await pagePreloads(dist, base);
  const source = fileSource(join(dist, 'content'));
  const archive = v.parse(archiveSchema, JSON.parse(await source('archive.json')));
  const print = async (address: string, file: string) => {
    const page = await module.renderPage(address, source);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, fillTemplate(template, page, linksFor(page.route)));
  };
  let count = 0;
  for (const address of addresses(archive, await articleIds(source, archive.lists[everything]?.pages ?? 0))) {
    await print(address, join(dist, address, 'index.html'));
    count++;
  }
  await print('/404', join(dist, '404.html'));
  return count + 1;
}

async function articleIds(source: ContentSource, pages: number): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; page <= pages; page++) {
    const { items } = v.parse(listPageSchema, JSON.parse(await source(`lists/${everything}/${page}.json`)));
    ids.push(...items.map((item) => item.id));
  }
  return ids;
}

function fileSource(content: string): ContentSource {
  return async (path) => {
    try {
      return await readFile(join(content, path), 'utf8');
    } catch (cause) {
      throw new DataError('missing', path, 'is not in the archive', { cause });
    }
  };
}
