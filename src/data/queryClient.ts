import { QueryClient } from '@tanstack/react-query';
import type { ContentReader } from './contentReader.ts';
import { DataError } from './dataError.ts';

const minute = 60_000;

/**
 * The cache of everything fetched. What is published does not change under a reader's eyes, so nothing is asked
 * for twice in a visit; a temporary fault is tried once more, any other is shown at once with a way to retry.
 *
 * @param contentReader where the archive is read from; the web, unless the press says otherwise
 * @param withoutCounts whether to do without what every publication changes
 */
export function createQueryClient(contentReader?: ContentReader, withoutCounts = false): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...(contentReader && { meta: { contentReader, withoutCounts } }),
        staleTime: Number.POSITIVE_INFINITY,
        // What is printed goes with its client: a clock would outlive the page, and keep it, wherever printing fails.
        gcTime: contentReader ? Number.POSITIVE_INFINITY : 60 * minute,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retryOnMount: false,
        retry: (failures, error) => failures < 1 && error instanceof DataError && error.temporary,
        retryDelay: 800,
      },
    },
  });
}
