import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { type ReactNode, StrictMode } from 'react';
import { I18nProvider } from './language/I18nProvider.tsx';

interface ReaderProps {
  chrome: i18n;
  client: QueryClient;
  /** The router: the browser's, or the press's. */
  children: ReactNode;
}

/** What surrounds every page, in the build and in the browser: hydration needs the same tree in both. */
export function Reader({ chrome, client, children }: ReaderProps) {
  return (
    <StrictMode>
      <I18nProvider chrome={chrome}>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </I18nProvider>
    </StrictMode>
  );
}
