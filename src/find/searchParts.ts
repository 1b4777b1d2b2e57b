import { type ComponentType, lazy } from 'react';
import type { KeptResultsProps } from './KeptResults.tsx';
import type { NothingFoundProps } from './NothingFound.tsx';
import type { SearchFiltersProps } from './SearchFilters.tsx';

type Loaded<Props> = Promise<{ default: ComponentType<Props> }>;

/** Never fails: without the part a search goes on. */
const part =
  <Props>(load: () => Promise<ComponentType<Props>>) =>
  (): Loaded<Props> =>
    load().then(
      (shown) => ({ default: shown }),
      () => ({ default: () => null }),
    );

export const loadFilters = part<SearchFiltersProps>(
  async () => (await import('./SearchFilters.tsx')).SearchFilters,
);

/** What the first answer does without, or can wait for meanwhile. */
export const LateFilters = lazy(loadFilters);
export const LateKeptResults = lazy(
  part<KeptResultsProps>(async () => (await import('./KeptResults.tsx')).KeptResults),
);
export const LateNothingFound = lazy(
  part<NothingFoundProps>(async () => (await import('./NothingFound.tsx')).NothingFound),
);
