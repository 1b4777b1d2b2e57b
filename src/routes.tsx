import type { QueryClient } from '@tanstack/react-query';
import type { HydrationState, RouteMatch, RouteObject } from 'react-router';
import { type ListKind, listKinds, listPaths, namedKinds } from './contract/lists.ts';
import { loadCode } from './data/loadCode.ts';
import { InitialLoading } from './pages/InitialLoading.tsx';
import {
  aboutLoader,
  articleLoader,
  frontLoader,
  layoutLoader,
  listIndexLoader,
  listLoader,
  notFoundLoader,
} from './pages/loaders.ts';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { PageError } from './pages/PageError.tsx';
import { ReaderLayout } from './pages/ReaderLayout.tsx';

/** The route whose boundary shows the errors of all pages. */
const boundary = 'page';

const listPage = async () => (await import('./pages/ListPage.tsx')).ListPage;
const namedListPage = async () => (await import('./pages/NamedListPage.tsx')).NamedListPage;

/** What shows a list of each kind. */
const listPages: Record<ListKind, typeof listPage | typeof namedListPage> = {
  everything: listPage,
  section: listPage,
  language: listPage,
  author: namedListPage,
  source: namedListPage,
};

/**
 * The one table of addresses (docs/contract.md). Loaders are bundled and components are not, so that data and code load
 * together. The press renders the same table.
 */
export function routes(client: QueryClient): RouteObject[] {
  const pages: RouteObject[] = [
    {
      id: 'front',
      index: true,
      loader: frontLoader(client),
      lazy: { Component: () => loadPage(async () => (await import('./pages/FrontPage.tsx')).FrontPage) },
    },
    ...Object.entries(listPages).flatMap(([kind, page]) =>
      listPaths(kind as ListKind)
        .filter((path) => path !== '')
        .map(
          (path): RouteObject => ({
            id: path,
            path,
            loader: listLoader(client),
            lazy: { Component: () => loadPage(page) },
          }),
        ),
    ),
    ...namedKinds.map(
      (kind): RouteObject => ({
        id: listKinds[kind].index.path,
        path: listKinds[kind].index.path,
        loader: listIndexLoader(client, kind),
        lazy: {
          Component: () => loadPage(async () => (await import('./pages/NamesPage.tsx')).namesPage(kind)),
        },
      }),
    ),
    {
      id: 'article',
      path: 'articles/:id',
      loader: articleLoader(client),
      lazy: { Component: () => loadPage(async () => (await import('./pages/ArticlePage.tsx')).ArticlePage) },
    },
    {
      id: 'about',
      path: 'about',
      loader: aboutLoader(client),
      lazy: { Component: () => loadPage(async () => (await import('./pages/AboutPage.tsx')).AboutPage) },
    },
    { id: 'nothing', path: '*', loader: notFoundLoader(client), Component: NotFoundPage },
  ];
  return [
    {
      id: 'layout',
      path: '/',
      loader: layoutLoader(client),
      Component: ReaderLayout,
      HydrateFallback: InitialLoading,
      children: [{ id: boundary, ErrorBoundary: PageError, children: pages }],
    },
  ];
}

/** A page's code, loaded like data. */
const loadPage = <Component,>(load: () => Promise<Component>) => loadCode(load());

/** Resolves the lazy components of routes in place: a router created later renders them at once. */
export async function loadComponents(matched: RouteObject[]): Promise<void> {
  await Promise.all(
    matched.map(async (route) => {
      if (typeof route.lazy !== 'object') return;
      route.Component = (await route.lazy.Component?.()) ?? null;
      delete route.lazy;
    }),
  );
}

/** The router's state for a built page: every loader has run, or the address does not exist. */
export function hydrationState(
  matches: RouteMatch<string, RouteObject>[],
  status: number | undefined,
): HydrationState {
  const loaderData = Object.fromEntries(matches.map(({ route }) => [route.id ?? '', null]));
  if (status === undefined) return { loaderData };
  return { loaderData, errors: { [boundary]: { status, statusText: '', internal: false, data: null } } };
}
