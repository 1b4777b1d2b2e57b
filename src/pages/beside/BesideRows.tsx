import { type ReactNode, useEffect, useMemo } from 'react';
import type { ArticleBody } from '../../article/ArticleBody.tsx';
import type { ArticleFooter } from '../../article/ArticleFooter.tsx';
import type { ArticleHeader } from '../../article/ArticleHeader.tsx';
import { notesOf } from '../../article/notesOf.ts';
import type { Article } from '../../contract/articleSchema.ts';
import type { Row } from '../../contract/beside/row.ts';
import { attributesOf } from '../../language/attributes.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { languageOf } from '../../language/languages.ts';
import type { SayBeside } from './besideWords.ts';
import { Revealed } from './Revealed.tsx';

/** What a page shows an article with: imported here, they would be a file of their own that every article waits for. */
export interface ShownWith {
  ArticleHeader: typeof ArticleHeader;
  ArticleBody: typeof ArticleBody;
  ArticleFooter: typeof ArticleFooter;
}

interface BesideRowsProps extends ShownWith {
  ours: Article;
  theirs: Article;
  rows: readonly Row[];
  isTapped: boolean;
  say: SayBeside;
}

/** What the ids of the other version begin with: `#p7` is the article's seventh block, `#beside-p7` the version's. */
const prefix = 'beside-';

/** Two versions in rows: each in its own language and direction, what belongs together beside each other or, where it is narrow, in turn. */
export function BesideRows({ ours, theirs, rows, isTapped, say, ...parts }: BesideRowsProps) {
  const { ArticleHeader, ArticleBody, ArticleFooter } = parts;
  const ourNotes = useMemo(() => notesOf(ours.body, ours.language), [ours]);
  const theirNotes = useMemo(() => notesOf(theirs.body, theirs.language, prefix), [theirs]);
  useEffect(() => {
    // The article by itself has been scrolled to this place, and is gone.
    const place = window.location.hash.slice(1);
    if (place) document.getElementById(place)?.scrollIntoView();
  }, []);
  const column = (article: Article, children: ReactNode) => (
    <div className="beside-text" {...attributesOf(article.language)}>
      {children}
    </div>
  );
  const header = (article: Article) =>
    column(
      article,
      <>
        <UnknownLanguage language={article.language} />
        <ArticleHeader article={article} authorAddresses={undefined} sectionLabel={undefined}>
          {null}
        </ArticleHeader>
      </>,
    );
  const footer = (article: Article) =>
    column(article, <ArticleFooter article={article} sourceAddress={undefined} />);
  let [i, j] = [0, 0];
  return (
    <div data-words>
      <div className="beside-row">
        {header(ours)}
        {header(theirs)}
      </div>
      {rows.map(([own, other], at) => {
        const [from, otherFrom] = [i, j];
        i += own;
        j += other;
        const blocks = theirs.body.slice(otherFrom, j);
        return (
          <div className="beside-row" key={`${from} ${otherFrom}`}>
            {own > 0 &&
              column(
                ours,
                <ArticleBody
                  article={ours}
                  blocks={ours.body.slice(from, i)}
                  idOf={(at) => `p${from + at + 1}`}
                  notes={ourNotes}
                />,
              )}
            {other > 0 && (
              <Revealed language={theirs.language} passage={at + 1} isHeld={isTapped && own > 0} say={say}>
                <ArticleBody
                  article={theirs}
                  blocks={blocks}
                  idOf={(at) => `${prefix}p${otherFrom + at + 1}`}
                  notes={theirNotes}
                />
              </Revealed>
            )}
          </div>
        );
      })}
      <div className="beside-row">
        {footer(ours)}
        {footer(theirs)}
      </div>
    </div>
  );
}

function UnknownLanguage({ language }: { language: string }) {
  const { t, attributes } = useI18n();
  if (languageOf(language).known) return null;
  return (
    <p role="note" {...attributes}>
      {t('article.unknownLanguage')}{' '}
      <bdi lang="en" dir="ltr">
        {language}
      </bdi>
    </p>
  );
}
