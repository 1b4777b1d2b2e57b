import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontRole, MastheadText } from './fontFaces.ts';
import { fontPreloads } from './fonts.ts';
import { type PreloadTable, preloadedComponents, routePreloads } from './routePreloads.ts';

interface Chunk {
  file: string;
  imports?: string[];
}

type Manifest = Record<string, Chunk>;

/**
 * The links that let a page's code and type set out with the page itself. Which faces is what docs/decisions/0004
 * measured: the chrome's everywhere, the masthead's where it stands; an article's own would keep its text waiting.
 *
 * @param dist the built reader, with Vite's manifest
 * @param base the site's base
 * @param masthead the words that the masthead's faces are cut for
 * @returns for a route's id the links, as HTML
 */
export async function pagePreloads(
  dist: string,
  base: string,
  masthead: MastheadText,
): Promise<(route: string) => string> {
  const table = await preloadTable(dist, base, masthead);
  return (route) => routePreloads(table, route);
}

/** The same as data, for those who cannot read the build. */
export async function preloadTable(
  dist: string,
  base: string,
  masthead: MastheadText,
): Promise<PreloadTable> {
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const fontLinks = async (roles: FontRole[]) =>
    (await fontPreloads(roles, masthead))
      .map((file) => `<link rel="preload" href="${base}${file}" as="font" type="font/woff2" crossorigin>`)
      .join('');
  const modules = preloadedComponents.map((file) => [file, moduleLinks(manifest, file, base)]);
  return {
    everywhere: await fontLinks(['chrome']),
    arriving: await fontLinks(['chrome', 'name', 'motto']),
    modules: Object.fromEntries(modules),
  };
}

/** `modulepreload` for a component's chunk and all that it imports, the entry's own excepted: the page names those. */
function moduleLinks(manifest: Manifest, file: string, base: string): string {
  const entry = reach(manifest, 'index.html', new Set());
  return [...reach(manifest, file, new Set())]
    .filter((chunk) => !entry.has(chunk))
    .map((chunk) => `<link rel="modulepreload" crossorigin href="${base}${chunk}">`)
    .join('');
}

function reach(manifest: Manifest, key: string, files: Set<string>): Set<string> {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) reach(manifest, imported, files);
  return files;
}
