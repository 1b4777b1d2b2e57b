import { waiting } from '../../boot/startScript.ts';
import { kindOfPath, type ListKind, listKinds, namedKinds } from '../../contract/lists.ts';
import { languageOf } from '../../language/languages.ts';
import type { FontFiles, FontRole } from '../fonts/fontFaces.ts';
import { codeLink } from './loadOrder.ts';

/** What a kind of page loads. */
export interface KindParts {
  /** Links to its code and fonts, as HTML. */
  links: string;
  /** The files of the style sheets that it has besides the shared ones, in the cascade's order. */
  sheets: string[];
}

/** The parts of each kind of page. */
export type Preloads = Record<string, KindParts>;

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  css?: string[];
  dynamicImports?: string[];
  /** Files that its code links: a style of its own. */
  assets?: string[];
}

/** Vite's manifest of the built reader. */
export type Manifest = Record<string, Chunk>;

/** A kind of page: its component's module (the build's input), and the fonts of its first screen. */
interface Kind {
  component?: string;
  faces: FontRole[];
}

const article = 'src/pages/ArticlePage.tsx';
const search = 'src/pages/search/SearchPage.tsx';
/** Style that code links by its address: that of paper, and that of the search (find/findStyle.ts). */
const sheet = 'src/sheet/sheet.css';
const searchStyle = 'src/find/find.css';
const landingFaces: FontRole[] = ['chrome', 'name', 'motto', 'latin'];
const kinds: Record<string, Kind> = {
  front: { component: 'src/pages/FrontPage.tsx', faces: landingFaces },
  about: { component: 'src/pages/AboutPage.tsx', faces: landingFaces },
  list: { component: 'src/pages/ListPage.tsx', faces: ['chrome', 'latin'] },
  search: { component: search, faces: ['chrome', 'latin'] },
  named: { component: 'src/pages/NamedListPage.tsx', faces: ['chrome', 'latin'] },
  names: { component: 'src/pages/NamesPage.tsx', faces: ['chrome', 'latin'] },
  saved: { component: 'src/pages/kept/SavedPage.tsx', faces: ['chrome', 'latin'] },
  storage: { component: 'src/pages/kept/StoragePage.tsx', faces: ['chrome'] },
  archive: { component: 'src/pages/archive/ArchivePage.tsx', faces: ['chrome', 'latin'] },
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
  topic: 'named',
  month: 'archive',
};

/**
 * The links that load a page's code and fonts when the start script says so (startScript.ts; measured in docs/decisions/0006), and the
 * style sheets that come with that code.
 */
export function preloads(manifest: Manifest, fonts: FontFiles): Preloads {
  const entry = reach(manifest, 'index.html');
  const parts = Object.entries(kinds).map(([name, { component, faces }]): [string, KindParts] => {
    const own = reach(manifest, component).filter((chunk) => !entry.includes(chunk));
    const fontLinks = faces.map((role) => faceLink(fonts[role]));
    const codeLinks = own.map(({ file }) => codeLink(`/${file}`)).reverse();
    // Nothing on the screen waits for how an article is printed; the search has its style from the start, and nothing moves.
    const styleLinks = [
      component === article && styleLink(fileOf(manifest, sheet), ' media="print"'),
      component === search && styleLink(fileOf(manifest, searchStyle)),
    ].filter(Boolean);
    const sheets = own.flatMap(({ css = [] }) => css);
    return [name, { links: [...fontLinks, ...codeLinks, ...styleLinks].join(''), sheets }];
  });
  return Object.fromEntries(parts);
}

/**
 * The parts of a page.
 *
 * @param route the id of the route that made it
 * @param language the article's, where it is one
 */
export function preloadsFor(parts: Preloads, route: string, language?: string): KindParts {
  const list = kindOfPath(route);
  const isIndex = namedKinds.some((kind) => listKinds[kind].index.path === route);
  const kind = list ? listPages[list] : isIndex ? 'names' : route.split('/')[0];
  const names = [language && `${kind} ${languageOf(language).script}`, kind, 'other'];
  const name = names.find((one) => one && Object.hasOwn(parts, one)) ?? '';
  return parts[name] ?? { links: '', sheets: [] };
}

/** A font that no text of the publication uses has no file. */
function faceLink(file: string | undefined): string {
  if (!file) return '';
  return `<link rel="preload" href="/${file}" as="font" type="font/woff2" crossorigin media="${waiting}">`;
}

/** The file of an asset; Vite names a style sheet that code asks for by its whole path. */
function fileOf(manifest: Manifest, source: string): string | undefined {
  const key = Object.keys(manifest).find((name) => name === source || name.endsWith(`/${source}`));
  return key && manifest[key]?.file;
}

function styleLink(file: string | undefined, more = ''): string {
  return file ? `<link rel="stylesheet" href="/${file}"${more}>` : '';
}

/** A module's chunk and those that it imports, each after its own imports, as the browser would run them. */
export function reach(manifest: Manifest, key: string | undefined, seen = new Set<Chunk>()): Chunk[] {
  const chunk = key === undefined ? undefined : manifest[key];
  if (!chunk || seen.has(chunk)) return [];
  seen.add(chunk);
  return [...(chunk.imports ?? []).flatMap((imported) => reach(manifest, imported, seen)), chunk];
}
