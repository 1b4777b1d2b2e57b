import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { StrictMode, useMemo } from 'react';
import { createPath, type Navigator, Router } from 'react-router';
import { Loading } from './chrome/Loading.tsx';
import { I18nProvider } from './language/I18nProvider.tsx';
import { PageBoundary } from './pages/PageBoundary.tsx';
import { ReaderLayout } from './pages/ReaderLayout.tsx';
import type { Visit } from './pages/visit.ts';

export interface ReaderProps {
  chrome: i18n;
  client: QueryClient;
  /** The base path of the site, with a slash at both ends. */
  basename: string;
  /** The page to show; absent while the first one's data loads. */
  visit: Visit | undefined;
  /** Whether another page is on its way. */
  travelling?: boolean;
}

const stay = () => undefined;
/** Spells addresses. Nothing goes anywhere through it: links are plain, and the browser's travel follows them. */
const navigator: Navigator = {
  createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
  ...{ go: stay, push: stay, replace: stay },
};

/** A page in its frame, in the build and in the browser: hydration needs the same tree in both. */
export function Reader({ chrome, client, basename, visit, travelling = false }: ReaderProps) {
  // Not rendered again only because another page is on its way.
  const page = useMemo(() => visit && <PageBoundary opened={visit} />, [visit]);
  return (
    <StrictMode>
      <I18nProvider chrome={chrome}>
        <QueryClientProvider client={client}>
          {visit ? (
            <Router
              basename={basename}
              navigator={navigator}
              location={visit.location}
              navigationType={visit.action}
            >
              <ReaderLayout {...visit} travelling={travelling}>
                {page}
              </ReaderLayout>
            </Router>
          ) : (
            <main>
              <Loading />
            </main>
          )}
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>
  );
}
