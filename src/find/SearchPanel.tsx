import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type RefObject, Suspense, useEffect, useRef } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { DataError } from '../data/dataError.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { useFindWords } from './findWords.ts';
import type { LoadTexts } from './passageQuery.ts';
import { SearchField } from './SearchField.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import { SearchResults } from './SearchResults.tsx';
import { LateFilters, LateKeptResults } from './searchParts.ts';
import { searchQuery, withMore } from './searchQuery.ts';
import { useSearchAddress } from './useSearchAddress.ts';

interface SearchPanelProps {
  /** Gives the page its title. */
  title: (text: string) => ReactNode;
  loadTexts: LoadTexts;
}

/** The search: field, filters, and the results as one types. */
export function SearchPanel({ title, loadTexts }: SearchPanelProps) {
  const words = useFindWords();
  const { t } = useI18n();
  const field = useRef<HTMLInputElement>(null);
  const { query, type, submit, choose, addressOf } = useSearchAddress(field);
  const answering = useQuery({ ...searchQuery(query), placeholderData: (before) => before });
  const { data, isFetching, isPlaceholderData, isError, error, refetch } = answering;
  const isAsked = query.text.trim() !== '';
  const answer = isAsked && !isError ? data?.answer : undefined;
  useFieldFirst(field, isAsked);
  const client = useQueryClient();
  const showMore = async () => {
    const whole = data && (await withMore(data));
    if (whole) client.setQueryData(searchQuery(whole.query).queryKey, whole);
  };
  return (
    <>
      {title(query.text)}
      <noscript>
        <p className="find-notice">{words('needs')}</p>
      </noscript>
      <div className="find-form">
        <SearchField field={field} onType={type} onSubmit={submit} />
        <SearchHelp />
      </div>
      <p className="find-notice find-needs">{words('needs')}</p>
      <Suspense fallback={null}>
        {isAsked && (
          <LateFilters
            query={query}
            found={answer?.found ?? []}
            years={answer?.years ?? []}
            onChoose={choose}
          />
        )}
      </Suspense>
      <p role="status" className="find-status">
        {isAsked && status()}
      </p>
      {isAsked && isError && (
        <>
          <p className="find-notice" role="alert">
            {error instanceof DataError ? t(`error.${error.reason}`) : t('error.unexpected')}{' '}
            <button type="button" onClick={() => void refetch()}>
              {t('error.retry')}
            </button>
          </p>
          <Suspense fallback={null}>
            <LateKeptResults query={query} loadTexts={loadTexts} />
          </Suspense>
        </>
      )}
      {answer && data && (
        <div aria-busy={isPlaceholderData} className={isPlaceholderData ? 'find-late' : undefined}>
          <SearchResults
            query={data.query}
            answer={answer}
            addressOf={addressOf}
            onRetry={() => void refetch()}
            onEnd={() => void showMore()}
            loadTexts={loadTexts}
          />
        </div>
      )}
    </>
  );

  function status(): string {
    if (isFetching) return `${words('searching')}…`;
    if (!answer) return '';
    return words(answer.exact ? 'found' : 'about', { count: answer.total });
  }
}

/** A reader who comes to search, and not back to a search, types at once. */
function useFieldFirst(field: RefObject<HTMLInputElement | null>, isAsked: boolean): void {
  const isNew = useNavigationType() === NavigationType.Push && !isAsked;
  const comes = useRef(isNew);
  useEffect(() => {
    // After the page's heading, which every new page gives the focus to (chrome/RouteAnnouncer.tsx).
    if (comes.current) queueMicrotask(() => field.current?.focus());
  }, [field]);
}
