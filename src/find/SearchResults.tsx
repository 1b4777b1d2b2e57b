import { Suspense, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useI18n } from '../language/I18nProvider.tsx';
import { PageLink } from '../typography/PageLink.tsx';
import { useFindWords } from './findWords.ts';
import { textMatch } from './marks/textMatch.ts';
import type { LoadTexts } from './passageQuery.ts';
import { SearchResult } from './SearchResult.tsx';
import { LateNothingFound } from './searchParts.ts';
import type { SearchAnswer, SearchQuery } from './searchTypes.ts';
import { whenSeen } from './whenSeen.ts';

interface SearchResultsProps {
  /** What was asked for and answered; while another answer is on its way, still the last one. */
  query: SearchQuery;
  answer: SearchAnswer;
  addressOf: (change: Partial<SearchQuery>) => string;
  onRetry: () => void;
  /** The reader comes to the end of what is shown. */
  onEnd: () => void;
  loadTexts: LoadTexts;
}

/** What was found, or what was searched in vain and how to go on. */
export function SearchResults({ query, answer, addressOf, onRetry, onEnd, loadTexts }: SearchResultsProps) {
  const words = useFindWords();
  const { t } = useI18n();
  const match = useMemo(() => textMatch(query.text), [query.text]);
  const { total, found, failed, next } = answer;
  return (
    <section>
      <h2 className="visually-hidden">{words('results')}</h2>
      {failed > 0 && (
        <p className="find-notice" role="alert">
          {words('failed')}{' '}
          <button type="button" onClick={onRetry}>
            {t('error.retry')}
          </button>
        </p>
      )}
      {total === 0 && (
        <Suspense fallback={null}>
          <LateNothingFound query={query} answer={answer} addressOf={addressOf} />
        </Suspense>
      )}
      {total > 0 && found.length === 0 && next >= total && <p>{words('nothing.pages')}</p>}
      <ol className="find-results" start={query.from + 1}>
        {found.map((one) => (
          <li key={one.id}>
            <SearchResult found={one} text={query.text} match={match} loadTexts={loadTexts} />
          </li>
        ))}
      </ol>
      <EndOfResults key={`${query.text} ${next}`} onEnd={onEnd} />
      {(query.from > 0 || next < total) && (
        <nav className="find-paging" aria-label={words('results')}>
          {query.from > 0 && (
            <PageLink rel="prev" className="find-link" to={addressOf({ from: Math.max(0, query.from - 24) })}>
              {words('previous')}
            </PageLink>
          )}
          {found.length > 0 && next < total && (
            <PageLink rel="next" className="find-link" to={addressOf({ from: next })}>
              {words('next')}
            </PageLink>
          )}
        </nav>
      )}
    </section>
  );
}

/** Where the results that are shown end. */
function EndOfResults({ onEnd }: Pick<SearchResultsProps, 'onEnd'>) {
  const place = useRef<HTMLSpanElement>(null);
  const end = useEffectEvent(onEnd);
  useEffect(() => whenSeen(place.current, () => end(), '50%'), []);
  return <span ref={place} />;
}
