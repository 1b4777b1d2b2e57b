import { queryOptions } from '@tanstack/react-query';
import { search } from './engine/search.ts';
import { mostFound } from './engine/showHits.ts';
import { searchFiles } from './searchFiles.ts';
import { loadFilters } from './searchParts.ts';
import type { SearchAnswer, SearchQuery } from './searchTypes.ts';

/** What was asked, and its answer. */
export interface Answered {
  query: SearchQuery;
  answer: SearchAnswer;
}

/** Results that fill a screen. */
const screenful = 12;

/** One search, answered together with what was asked; another one aborts it. */
export function searchQuery(query: SearchQuery) {
  return queryOptions({
    queryKey: ['search', query],
    queryFn: async ({ signal }): Promise<Answered> => {
      // The filters stand above the results and would move them: they come meanwhile.
      const filters = loadFilters();
      const answer = await search({ ...query, most: screenful }, searchFiles, signal);
      await filters;
      return { query, answer };
    },
    enabled: query.text.trim() !== '',
    retry: false,
  });
}

/**
 * An answer with the results that come after it, to a screenful and then to a page: an answer has no more than twelve requests suffice
 * for. What was found is known, so these are for results alone.
 *
 * @returns undefined where the page is full or nothing more can be read
 */
export async function withMore({ query, answer }: Answered): Promise<Answered | undefined> {
  const shown = answer.found.length;
  const most = (shown < screenful ? screenful : mostFound) - shown;
  if (most <= 0 || answer.next >= answer.total) return undefined;
  const more = await search({ ...query, from: answer.next, most }, searchFiles);
  return more.next > answer.next ? { query, answer: joined(answer, more) } : undefined;
}

/** An answer with those that come after it. One that is in both, because the index is a newer one, is shown once. */
export function joined(answer: SearchAnswer, more: SearchAnswer): SearchAnswer {
  const known = new Set(answer.found.map(({ id }) => id));
  return {
    ...more,
    found: [...answer.found, ...more.found.filter(({ id }) => !known.has(id))],
    failed: Math.max(answer.failed, more.failed),
  };
}
