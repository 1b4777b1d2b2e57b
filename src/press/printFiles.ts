import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { articlePath } from '../article/articlePath.ts';
import { articleSchema } from '../article/articleSchema.ts';
import { type Around, aroundSchema, type ListItem } from '../list/listSchema.ts';
import { addresses } from './addresses.ts';
import type { BuiltSite } from './builtSite.ts';
import type { FeedItem } from './feeds/feed.ts';
import { feedFiles } from './feeds/feedFiles.ts';
import { feedLists } from './feeds/feedLists.ts';
import { inlineScriptHashes } from './hosting/inlineScriptHashes.ts';
import { netlifyHeaders, netlifyRedirects } from './hosting/netlifyFiles.ts';
import { securityHeaders } from './hosting/securityHeaders.ts';
import { icons } from './icons.ts';
import { webManifest } from './manifest.ts';
import { robotsTxt } from './robots.ts';
import { sitemapFiles } from './sitemap/sitemapFiles.ts';

/** Writes what stands beside the pages: feeds, sitemaps, robots.txt, manifest, icons, and the static hosts' own files. */
export async function printFiles(site: BuiltSite): Promise<void> {
  const { dist, base, publication } = site;
  const write = async (path: string, data: string | Buffer) => {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), data);
  };
  for await (const [path, text] of feeds(site)) await write(path, text);
  for (const [path, text] of sitemapFiles({
    publication,
    items: site.items,
    pages: listPages(site),
    versions: await versionsOf(site),
  })) {
    await write(path, text);
  }
  await write('robots.txt', robotsTxt(publication));
  await write('manifest.webmanifest', webManifest(publication, base));
  const favicon = await readFile(join(dist, 'favicon.svg'), 'utf8').catch(() => undefined);
  for (const [path, file] of favicon ? icons(favicon) : []) await write(path, file);
  const headers = securityHeaders(inlineScriptHashes(await readFile(join(dist, 'index.html'), 'utf8')));
  await write('_headers', netlifyHeaders(headers, base));
  await write('_redirects', netlifyRedirects(publication.sections, base));
}

async function* feeds({
  publication,
  items,
  source,
}: BuiltSite): AsyncGenerator<[path: string, text: string]> {
  const inFull = async (item: ListItem): Promise<FeedItem> => {
    const text = await source(articlePath(item.id));
    return { item, article: v.parse(articleSchema, JSON.parse(text)) };
  };
  for (const list of feedLists(publication, items)) {
    yield* feedFiles({ publication, ...list, items: await Promise.all(list.items.map(inFull)) });
  }
}

function* listPages({ archive }: BuiltSite) {
  for (const { address } of addresses(archive, [])) {
    const list = address.replace(/\/page\/\d+$/, '').slice(1) || 'all';
    yield { address, lastmod: archive.lists[list]?.newest };
  }
}

/** Every text's versions, itself among them, the original first. */
async function versionsOf({ items, source }: BuiltSite) {
  const versions = new Map<string, Around['versions']>();
  for (const { id, language, title } of items) {
    const around = v.parse(aroundSchema, JSON.parse(await source(`around/${id.slice(0, 4)}/${id}.json`)));
    if (around.versions.length === 0) continue;
    const { original = id } = around;
    const family = [{ id, language, title }, ...around.versions];
    versions.set(
      id,
      family.sort((a, b) => Number(b.id === original) - Number(a.id === original)),
    );
  }
  return versions;
}
