import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { useFindWords } from './findWords.ts';
import { textMatch } from './marks/textMatch.ts';
import type { LoadTexts } from './passageQuery.ts';
import { SearchResult } from './SearchResult.tsx';
import { keptQuery } from './searchKept.ts';
import type { SearchQuery } from './searchTypes.ts';

export interface KeptResultsProps {
  query: SearchQuery;
  loadTexts: LoadTexts;
}

/** What is found on this device where the index can't be reached, and that only this was searched. */
export function KeptResults({ query, loadTexts }: KeptResultsProps) {
  const words = useFindWords();
  const { data: publication } = useQuery(publicationQuery);
  const { data: kept } = useQuery(keptQuery(query, publication, loadTexts));
  const match = useMemo(() => textMatch(query.text), [query.text]);
  if (!kept) return null;
  return (
    <section>
      <h2>{words('kept')}</h2>
      <p className="find-status" role="status">
        {kept.articles === 0
          ? words('kept.none')
          : `${words('kept.searched', { count: kept.articles })} ${words('found', { count: kept.found.length })}`}
      </p>
      <ol className="find-results">
        {kept.found.map((one) => (
          <li key={one.id}>
            <SearchResult found={one} text={query.text} match={match} loadTexts={loadTexts} />
          </li>
        ))}
      </ol>
    </section>
  );
}
