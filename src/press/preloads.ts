/** The links of each kind of page, as HTML, by the route that it is. */
export type Preloads = Record<string, string>;

interface Chunk {
  file: string;
  imports?: string[];
}

/** Vite's manifest of the built reader. */
export type Manifest = Record<string, Chunk>;

/** Which component's code each kind of page lives by: the build's inputs. */
const components: Record<string, string> = {
  front: 'src/pages/FrontPage.tsx',
  list: 'src/pages/ListPage.tsx',
  article: 'src/pages/ArticlePage.tsx',
  about: 'src/pages/AboutPage.tsx',
};

/** The font files that set out with a page: on every page, and with those that open with the masthead. */
export interface FontFiles {
  everywhere: string[];
  arriving: string[];
}

/**
 * The links that let a page's code and type set out with the page itself. Which faces is what docs/decisions/0004
 * measured: the chrome's everywhere, the masthead's where it stands; an article's own would keep its text waiting.
 *
 * @param base the site's base
 */
export function preloads(manifest: Manifest, fonts: FontFiles, base: string): Preloads {
  const fontLinks = (files: string[]) =>
    files
      .map((file) => `<link rel="preload" href="${base}${file}" as="font" type="font/woff2" crossorigin>`)
      .join('');
  const kinds = Object.entries(components).map(([kind, file]) => {
    const arriving = kind === 'front' || kind === 'about';
    return [
      kind,
      fontLinks(arriving ? fonts.arriving : fonts.everywhere) + moduleLinks(manifest, file, base),
    ];
  });
  return { ...Object.fromEntries(kinds), other: fontLinks(fonts.everywhere) };
}

/** The links of a page, by the id of the route that made it. */
export function preloadsFor(links: Preloads, route: string): string {
  const kind = /^(?:page|sections)\//.test(route) ? 'list' : route;
  return links[Object.hasOwn(links, kind) ? kind : 'other'] ?? '';
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
