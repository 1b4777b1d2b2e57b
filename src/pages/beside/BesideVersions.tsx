import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { articleQuery } from '../../article/articleQuery.ts';
import { ErrorMessage } from '../../chrome/ErrorMessage.tsx';
import type { Article } from '../../contract/articleSchema.ts';
import { addStyle } from '../../controls/addStyle.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { relatedArticlesQuery } from '../../list/listQueries.ts';
import { BesideRows, type ShownWith } from './BesideRows.tsx';
import { BesideTools } from './BesideTools.tsx';
import style from './beside.css?inline';
import { besideQuery } from './besideQuery.ts';
import { useBesideWords } from './besideWords.ts';
import { chooseVersion } from './chooseVersion.ts';

export interface BesideProps extends ShownWith {
  article: Article;
  /** The address's query: `beside` names the version, `tap` asks that it be shown passage by passage. */
  asked: URLSearchParams;
  /** Told whether both stand here, so that the page need not show the article by itself. */
  onShow: (isShown: boolean) => void;
}

/**
 * An article with another version beside it (decision 0040). Until that is there, and where it cannot be had, the page shows the
 * article by itself and this says why.
 */
export function BesideVersions({ article, asked, onShow, ...parts }: BesideProps) {
  addStyle(style);
  const { language } = useI18n();
  const say = useBesideWords();
  const around = useQuery(relatedArticlesQuery(article.id));
  const versions = around.data?.versions ?? [];
  const version = chooseVersion(versions, asked.get('beside') ?? '', language);
  const other = useQuery({ ...articleQuery(version?.id ?? ''), enabled: version !== undefined });
  const theirs = other.data?.retraction ? undefined : other.data;
  const aligned = useQuery({ ...besideQuery(article, theirs ?? article), enabled: theirs !== undefined });
  const rows = theirs && aligned.data;
  const isShown = say !== undefined && rows !== undefined && !article.retraction;
  // Before anything is painted: the article is never there twice, nor missing.
  useLayoutEffect(() => {
    onShow(isShown);
    return () => onShow(false);
  }, [isShown, onShow]);
  if (!say) return null;
  const isTapped = asked.has('tap');
  const tools = <BesideTools id={article.id} {...{ versions, version, isTapped, say }} />;
  if (isShown && theirs)
    return (
      <section className="beside" aria-label={say('beside.title')}>
        {tools}
        <BesideRows key={theirs.id} ours={article} {...{ theirs, rows, isTapped, say }} {...parts} />
      </section>
    );
  const failed = around.isError ? around : other;
  if (failed.error)
    return (
      <div className="beside-notice">
        <p>{say('beside.failed')}</p>
        <ErrorMessage what="article" level={2} error={failed.error} onRetry={failed.refetch} />
      </div>
    );
  if (around.data && (!version || other.data))
    return (
      <div className="beside-notice" role="note">
        <p>{say(other.data?.retraction ? 'beside.retracted' : version ? 'beside.loading' : 'beside.none')}</p>
        {tools}
      </div>
    );
  return <p role="status">{say('beside.loading')}</p>;
}
