import type { ReactNode } from 'react';
import { useI18n } from '../language/I18nProvider.tsx';
import { Isolate } from '../typography/Isolate.tsx';
import { PageLink } from '../typography/PageLink.tsx';
import { useFindWords } from './findWords.ts';
import type { SearchAnswer, SearchQuery } from './searchTypes.ts';

export interface NothingFoundProps {
  query: SearchQuery;
  answer: SearchAnswer;
  addressOf: (change: Partial<SearchQuery>) => string;
}

/** Says what was searched, and offers near spellings and the same search without its filters. */
export function NothingFound({ query, answer, addressOf }: NothingFoundProps) {
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
