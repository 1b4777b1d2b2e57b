import { waiting } from '../../boot/startScript.ts';
import { kindOfPath, type ListKind, listKinds, namedKinds } from '../../contract/lists.ts';
import { languageOf } from '../../language/languages.ts';
import type { FontFiles, FontRole } from '../fonts/fontFaces.ts';
import { codeLink } from './loadOrder.ts';

/** The links of each kind of page, as HTML. */
export type Preloads = Record<string, string>;

interface Chunk {
  file: string;
  imports?: string[];
}

/** Vite's manifest of the built reader. */
export type Manifest = Record<string, Chunk>;

/** A kind of page: its component's module (the build's input), and the fonts of its first screen. */
interface Kind {
  component?: string;
  faces: FontRole[];
}

const article = 'src/pages/ArticlePage.tsx';
const sheet = 'src/sheet/sheet.css';
const landingFaces: FontRole[] = ['chrome', 'name', 'motto', 'latin'];
const kinds: Record<string, Kind> = {
  front: { component: 'src/pages/FrontPage.tsx', faces: landingFaces },
  about: { component: 'src/pages/AboutPage.tsx', faces: landingFaces },
  list: { component: 'src/pages/ListPage.tsx', faces: ['chrome', 'latin'] },
  named: { component: 'src/pages/NamedListPage.tsx', faces: ['chrome', 'latin'] },
  names: { component: 'src/pages/NamesPage.tsx', faces: ['chrome', 'latin'] },
  saved: { component: 'src/pages/kept/SavedPage.tsx', faces: ['chrome', 'latin'] },
  storage: { component: 'src/pages/kept/StoragePage.tsx', faces: ['chrome'] },
  article: { component: article, faces: ['chrome', 'latin'] },
  'article Arab': { component: article, faces: ['chrome', 'naskh', 'naskh-bold', 'latin'] },
  'article Latn': { component: article, faces: ['chrome', 'latin', 'latin-italic'] },
  'article Cyrl': { component: article, faces: ['chrome', 'cyrillic', 'cyrillic-italic'] },
  other: { component: 'src/pages/NotFoundPage.tsx', faces: ['chrome'] },
};

/** The kind of page that shows each kind of list. */
const listPages: Record<ListKind, string> = {
  everything: 'list',
  section: 'list',
  language: 'list',
  author: 'named',
  source: 'named',
};

/**
 * The links that load a page's code and fonts when the start script says so (startScript.ts; measured in docs/decisions/0006).
 *
 * @param base the site's base
 */
export function preloads(manifest: Manifest, fonts: FontFiles, base: string): Preloads {
  const links = Object.entries(kinds).map(([name, { component, faces }]) => [
    name,
    faces.map((role) => faceLink(fonts[role], base)).join('') +
      moduleLinks(manifest, component, base) +
      (component === article ? sheetLink(fileOf(manifest, sheet), base) : ''),
  ]);
  return Object.fromEntries(links);
}

/**
 * The links of a page.
 *
 * @param route the id of the route that made it
 * @param language the article's, where it is one
 */
export function preloadsFor(links: Preloads, route: string, language?: string): string {
  const list = kindOfPath(route);
  const isIndex = namedKinds.some((kind) => listKinds[kind].index.path === route);
  const kind = list ? listPages[list] : isIndex ? 'names' : route;
  const names = [language && `${kind} ${languageOf(language).script}`, kind, 'other'];
  return links[names.find((name) => name && Object.hasOwn(links, name)) ?? ''] ?? '';
}

/** A font that no text of the publication uses has no file. */
function faceLink(file: string | undefined, base: string): string {
  if (!file) return '';
  return `<link rel="preload" href="${base}${file}" as="font" type="font/woff2" crossorigin media="${waiting}">`;
}

/** The file of an asset; Vite names a style sheet that code asks for by its whole path. */
function fileOf(manifest: Manifest, source: string): string | undefined {
  const key = Object.keys(manifest).find((name) => name === source || name.endsWith(`/${source}`));
  return key && manifest[key]?.file;
}

/** How an article is printed: nothing on the screen waits for it. */
function sheetLink(file: string | undefined, base: string): string {
  return file ? `<link rel="stylesheet" href="${base}${file}" media="print">` : '';
}

/** `modulepreload` for a component's chunk and its imports, except the entry's own, which the page has already. */
function moduleLinks(manifest: Manifest, component: string | undefined, base: string): string {
  if (!component) return '';
  const entry = reach(manifest, 'index.html', new Set());
  return [...reach(manifest, component, new Set())]
    .filter((chunk) => !entry.has(chunk))
    .map((chunk) => codeLink(base + chunk))
    .join('');
}

function reach(manifest: Manifest, key: string, files: Set<string>): Set<string> {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) reach(manifest, imported, files);
  return files;
}
