import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontPreloads } from './fonts.ts';

interface Chunk {
  file: string;
  imports?: string[];
}

type Manifest = Record<string, Chunk>;

/** Which component's code each route's page lives by; the route table's ids to the build's inputs. */
const components: [route: RegExp, file: string][] = [
  [/^front$/, 'src/pages/FrontPage.tsx'],
  [/^(?:page|sections)\//, 'src/pages/ListPage.tsx'],
  [/^article$/, 'src/pages/ArticlePage.tsx'],
  [/^about$/, 'src/pages/AboutPage.tsx'],
];

/**
 * The links that let a page's code and type set out with the page itself.
 *
 * @param dist the built reader, with Vite's manifest
 * @param base the site's base
 */
export async function pagePreloads(dist: string, base: string): Promise<(route: string) => string> {
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const [chromeFont] = await fontPreloads(['chrome']);
  const font = chromeFont
    ? `<link rel="preload" href="${base}${chromeFont}" as="font" type="font/woff2" crossorigin>`
    : '';
  const known = new Map(components.map(([, file]) => [file, font + moduleLinks(manifest, file, base)]));
  return (route) => known.get(components.find(([pattern]) => pattern.test(route))?.[1] ?? '') ?? font;
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
