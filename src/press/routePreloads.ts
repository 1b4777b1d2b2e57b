/** What a page may preload, as HTML: the faces, and each page's code. Known once the reader is built. */
export interface PreloadTable {
  /** The faces of every page. */
  everywhere: string;
  /** Those of a page that one arrives at, with the masthead in full. */
  arriving: string;
  /** A component's file, as the build names its inputs, to its code's links. */
  modules: Record<string, string>;
}

/** Which component's code each route's page lives by; the route table's ids to the build's inputs. */
const components: [route: RegExp, file: string][] = [
  [/^front$/, 'src/pages/FrontPage.tsx'],
  [/^(?:page|sections)\//, 'src/pages/ListPage.tsx'],
  [/^article$/, 'src/pages/ArticlePage.tsx'],
  [/^about$/, 'src/pages/AboutPage.tsx'],
];

/** The files whose links a table of preloads holds. */
export const preloadedComponents: string[] = components.map(([, file]) => file);

/** For a route's id the links that let a page's code and type set out with the page itself, as HTML. */
export function routePreloads({ everywhere, arriving, modules }: PreloadTable, route: string): string {
  const [, file = ''] = components.find(([pattern]) => pattern.test(route)) ?? [];
  const fonts = /^(?:front|about)$/.test(route) ? arriving : everywhere;
  return fonts + (modules[file] ?? '');
}
