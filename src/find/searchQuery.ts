import { queryOptions } from '@tanstack/react-query';
import { search } from './engine/search.ts';
import { mostFound } from './engine/showHits.ts';
import { searchFiles } from './searchFiles.ts';
import type { SearchAnswer, SearchQuery } from './searchTypes.ts';

/**
 * One search, answered together with what was asked; another one aborts it. An answer that has fewer results than a page shows
 * is shown at once, and asked for the others until the page is full.
 */
export function searchQuery(query: SearchQuery) {
  return queryOptions({
    queryKey: ['search', query],
    queryFn: async ({ signal, client, queryKey }) => {
      let answer = await search(query, searchFiles, signal);
      while (answer.found.length < mostFound && answer.next < answer.total) {
        client.setQueryData(queryKey, { query, answer });
        const { next } = answer;
        const more = await search({ ...query, from: next }, searchFiles, signal);
        // Nothing more can be read.
        if (more.next <= next) break;
        answer = joined(answer, more);
      }
      return { query, answer };
    },
    enabled: query.text.trim() !== '',
    retry: false,
  });
}

/** An answer with those that come after it: as many as a page shows, or more where some could not be read, so that none is lost. */
export function joined(answer: SearchAnswer, more: SearchAnswer): SearchAnswer {
  const room = mostFound - answer.found.length;
  const isWhole = more.next - answer.next === more.found.length;
  const added = isWhole ? more.found.slice(0, room) : more.found;
  return {
    ...more,
    found: [...answer.found, ...added],
    next: more.next - (more.found.length - added.length),
    failed: Math.max(answer.failed, more.failed),
  };
}
