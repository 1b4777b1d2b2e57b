import { type ReactNode, useMemo } from 'react';
import { useI18n } from '../language/I18nProvider.tsx';
import { Isolate } from '../typography/Isolate.tsx';
import { PageLink } from '../typography/PageLink.tsx';
import { useFindWords } from './findWords.ts';
import { textMatch } from './marks/textMatch.ts';
import type { LoadTexts } from './passageTextsQuery.ts';
import { SearchResult } from './SearchResult.tsx';
import type { SearchAnswer, SearchQuery } from './searchTypes.ts';

interface SearchResultsProps {
  /** What was asked for and answered; while another answer is on its way, still the last one. */
  query: SearchQuery;
  answer: SearchAnswer;
  addressOf: (change: Partial<SearchQuery>) => string;
  onRetry: () => void;
  loadTexts: LoadTexts;
}

/** What was found, or what was searched in vain and how to go on. */
export function SearchResults({ query, answer, addressOf, onRetry, loadTexts }: SearchResultsProps) {
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
      {total === 0 && <NothingFound query={query} answer={answer} addressOf={addressOf} />}
      {total > 0 && found.length === 0 && <p>{words('nothing.pages')}</p>}
      <ol className="find-results" start={query.from + 1}>
        {found.map((one) => (
          <li key={one.id}>
            <SearchResult found={one} text={query.text} match={match} loadTexts={loadTexts} />
          </li>
        ))}
      </ol>
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

/** Says what was searched, and offers near spellings and the same search without its filters. */
function NothingFound({ query, answer, addressOf }: Omit<SearchResultsProps, 'onRetry' | 'loadTexts'>) {
  const words = useFindWords();
  const isNarrowed = query.in ?? query.author ?? query.source ?? query.year;
  return (
    <div className="find-nothing">
      <p>
        {words('nothing')} <Query>{query.text}</Query>
      </p>
      {answer.suggestions.length > 0 && (
        <>
          <p>{words('near')}</p>
          <ul>
            {answer.suggestions.map((text) => (
              <li key={text}>
                <PageLink className="find-link" to={addressOf({ text })}>
                  <Query>{text}</Query>
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {isNarrowed !== undefined && (
        <p>
          <PageLink
            className="find-link"
            to={addressOf({ in: undefined, author: undefined, source: undefined, year: undefined })}
          >
            {words('everywhere')}
          </PageLink>
        </p>
      )}
    </div>
  );
}

/** A search as it was typed. */
function Query({ children }: { children: string }): ReactNode {
  const { language } = useI18n();
  return (
    <strong>
      <Isolate language={language}>{children}</Isolate>
    </strong>
  );
}
