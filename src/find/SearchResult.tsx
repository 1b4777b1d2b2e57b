import { Fragment, useMemo } from 'react';
import { articleAddress } from '../contract/articlePath.ts';
import { attributesOf } from '../language/attributes.ts';
import { formatDay } from '../language/dates.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { languageOf } from '../language/languages.ts';
import { Isolate } from '../typography/Isolate.tsx';
import { PageLink } from '../typography/PageLink.tsx';
import { ArticlePassage } from './ArticlePassage.tsx';
import { MarkedText } from './marks/MarkedText.tsx';
import type { TextMatch } from './marks/ownText.ts';
import type { LoadTexts } from './passageQuery.ts';
import type { FoundArticle } from './searchTypes.ts';

interface SearchResultProps {
  found: FoundArticle;
  /** What was searched: the link takes it along, and the passage is marked in the article. */
  text: string;
  match: TextMatch;
  loadTexts: LoadTexts;
}

/** An article that was found: its facts on the chrome's grid, its words in their own language and direction. */
export function SearchResult({ found, text, match, loadTexts }: SearchResultProps) {
  const { language } = useI18n();
  const { title, authors, day } = found;
  const marks = useMemo(
    () => match({ text: title, language: found.language }),
    [match, title, found.language],
  );
  return (
    <article className="find-result">
      <div data-words {...attributesOf(found.language)}>
        <h3>
          <PageLink to={`${articleAddress(found.id)}?q=${encodeURIComponent(text)}`}>
            <MarkedText text={title} language={found.language} marks={marks} />
          </PageLink>
        </h3>
      </div>
      <p className="find-facts">
        <span className="find-language">
          <Isolate language={found.language}>{languageOf(found.language).name}</Isolate>
        </span>
        <span>
          {authors.map((author, at) => (
            <Fragment key={author}>
              {at > 0 && ' · '}
              <Isolate language={found.language}>{author}</Isolate>
            </Fragment>
          ))}
        </span>
        <time dateTime={day}>{formatDay(day, language)}</time>
      </p>
      <ArticlePassage found={found} match={match} loadTexts={loadTexts} />
    </article>
  );
}
