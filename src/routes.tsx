import type { QueryClient } from '@tanstack/react-query';
import type { Params } from 'react-router';
import { type KeptPage, keptPages } from './contract/keptPages.ts';
import { type ListKind, listKinds, listPaths, namedKinds } from './contract/lists.ts';
import { loadCode } from './data/loadCode.ts';
import { loadArticle, loadFront, loadList, loadListIndex, loadNothing, loadOwn } from './pages/loaders.ts';
import type { PageCode } from './pages/visit.ts';

/** A row of the table: an address, and what it takes to show its page. */
export interface PageRoute {
  id: string;
  path: string;
  /** Fills the cache. @returns whether there is such a page */
  load: (client: QueryClient, params: Params) => Promise<boolean>;
  /** Loads its code; at once when it has been loaded before. */
  code: () => Promise<PageCode>;
}

const listPage = once(async () => (await import('./pages/ListPage.tsx')).listPage);
const namedListPage = once(async () => ({ Page: (await import('./pages/NamedListPage.tsx')).NamedListPage }));

// Few readers come here: what loads the data is not bundled either.
const about = async () => (await loadCode(import('./pages/AboutPage.tsx'))).aboutPage;
const archive = async () => (await loadCode(import('./pages/archive/ArchivePage.tsx'))).archivePage;

const rarePages: [path: string, code: () => Promise<PageCode & Pick<PageRoute, 'load'>>][] = [
  ['about', about],
  ['about/:policy', about],
  ['archive', archive],
  ['archive/:year', archive],
];

const articlePage = once(async () => ({ Page: (await import('./pages/ArticlePage.tsx')).ArticlePage }));

/** Loads what reads and shows an article: where most links lead. */
export function loadArticleCode(): Promise<unknown> {
  return Promise.all([
    articlePage(),
    import('./contract/articleSchema.ts'),
    import('./contract/listSchema.ts'),
    import('./data/parse.ts'),
  ]);
}

/** What shows a list of each kind. */
const listPages: Record<ListKind, PageRoute['code']> = {
  everything: listPage,
  section: listPage,
  language: listPage,
  author: namedListPage,
  source: namedListPage,
  topic: namedListPage,
  month: archive,
};

/** What shows each page of what the device keeps. */
const keptPageCode: Record<KeptPage, PageRoute['code']> = {
  saved: once(async () => ({ Page: (await import('./pages/kept/SavedPage.tsx')).SavedPage })),
  storage: once(async () => ({ Page: (await import('./pages/kept/StoragePage.tsx')).StoragePage })),
};

/** What stands at an address that nothing else does. */
export const nothing: PageRoute = {
  id: 'nothing',
  path: '*',
  load: loadNothing,
  code: once(async () => ({ Page: (await import('./pages/NotFoundPage.tsx')).NotFoundPage })),
};

/**
 * The one table of addresses (docs/contract.md). What loads data is bundled and components are not, so that data and code
 * load together. The press renders the same table.
 */
export const routes: PageRoute[] = [
  {
    id: 'front',
    path: '/',
    load: loadFront,
    code: once(async () => (await import('./pages/FrontPage.tsx')).frontPage),
  },
  ...Object.entries(listPages).flatMap(([kind, code]) =>
    listPaths(kind as ListKind)
      .filter((path) => path !== '')
      .map((path): PageRoute => ({ id: path, path, load: loadList, code })),
  ),
  ...namedKinds.map((kind): PageRoute => {
    const { path } = listKinds[kind].index;
    const code = once(async () => ({ Page: (await import('./pages/NamesPage.tsx')).namesPage(kind) }));
    return { id: path, path, load: loadListIndex(kind), code };
  }),
  ...rarePages.map(
    ([path, code]): PageRoute => ({
      id: path,
      path,
      load: async (...asked) => (await code()).load(...asked),
      code,
    }),
  ),
  {
    id: 'article',
    path: 'articles/:id',
    load: loadArticle,
    code: articlePage,
  },
  ...keptPages.map((page): PageRoute => ({ id: page, path: page, load: loadOwn, code: keptPageCode[page] })),
  {
    id: 'search',
    path: 'search',
    load: loadOwn,
    code: once(async () => (await import('./pages/search/SearchPage.tsx')).loadSearchPage()),
  },
  nothing,
];

/** Loads a page's code as data is loaded, and keeps it: Back is then instant. */
function once(load: PageRoute['code']): PageRoute['code'] {
  let loaded: PageCode | undefined;
  return async () => {
    loaded ??= await loadCode(load());
    return loaded;
  };
}
