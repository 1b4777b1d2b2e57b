import { QueryClient } from '@tanstack/react-query';
import type { ContentReader } from './contentReader.ts';
import { DataError } from './dataError.ts';

const minute = 60_000;

/**
 * The cache of everything fetched. Published data does not change during a visit, so nothing is requested
 * twice; a temporary error is retried once, any other is shown at once with a way to retry.
 *
 * @param contentReader how the archive is read; over HTTP by default
 * @param withoutCounts whether to leave out what every new article changes
 */
export function createQueryClient(contentReader?: ContentReader, withoutCounts = false): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...(contentReader && { meta: { contentReader, withoutCounts } }),
        staleTime: Number.POSITIVE_INFINITY,
        // In a build the client ends with its page: a timer would keep both alive wherever rendering fails.
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
