import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { articleQuery } from '../../article/articleQuery.ts';
import { ErrorMessage } from '../../chrome/ErrorMessage.tsx';
import type { Article } from '../../contract/articleSchema.ts';
import { addStyle } from '../../controls/addStyle.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { relatedArticlesQuery } from '../../list/listQueries.ts';
import { useIsCopy } from '../../trust/useIsCopy.ts';
import { OnDemand } from '../late/OnDemand.tsx';
import { BesideRows, type ShownWith } from './BesideRows.tsx';
import { BesideTools } from './BesideTools.tsx';
import style from './beside.css?inline';
import { besideQuery } from './besideQuery.ts';
import { useBesideWords } from './besideWords.ts';
import { chooseVersion } from './chooseVersion.ts';

const loadArticleCheck = async () => (await import('../copies/ArticleCheck.tsx')).ArticleCheck;

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
  const region = useRef<HTMLElement>(null);
  // Before anything is painted: the article is never there twice, nor missing. What has the focus goes away with it.
  useLayoutEffect(() => {
    const shown = region.current;
    const isLeft = isShown && document.activeElement?.closest('article[data-words]');
    onShow(isShown);
    if (isLeft) shown?.focus({ preventScroll: true });
    return () => {
      const isReturn = shown?.contains(document.activeElement);
      onShow(false);
      if (isReturn) requestAnimationFrame(focusLink);
    };
  }, [isShown, onShow]);
  const isCopy = useIsCopy();
  if (!say) return null;
  const isTapped = asked.has('tap');
  const tools = <BesideTools id={article.id} {...{ versions, version, isTapped, say }} />;
  const failed = [around, other, aligned].find(({ isError }) => isError) ?? aligned;
  const word = other.data?.retraction ? 'beside.retracted' : version ? 'beside.loading' : 'beside.none';
  const instead = () => {
    if (failed.error)
      return (
        <div className="beside-notice">
          <p>{say('beside.failed')}</p>
          <ErrorMessage what="article" level={2} error={failed.error} onRetry={failed.refetch} />
        </div>
      );
    if (!around.data || (version && !other.data)) return <p role="status">{say('beside.loading')}</p>;
    return (
      <div className="beside-notice" role="note">
        <p>{say(word)}</p>
        {tools}
      </div>
    );
  };
  return (
    <>
      {/* Whatever is shown below: where a false text is replaced, both are aligned anew. */}
      {isCopy && other.data && (
        <OnDemand key={other.data.id} load={loadArticleCheck} props={{ id: other.data.id, isNamed: true }} />
      )}
      {isShown && theirs ? (
        <section ref={region} tabIndex={-1} className="beside" aria-label={say('beside.title')}>
          {tools}
          <BesideRows key={theirs.id} ours={article} {...{ theirs, rows, isTapped, say }} {...parts} />
        </section>
      ) : (
        instead()
      )}
    </>
  );
}

/** The link that leads here, on the article that is shown by itself again. */
function focusLink(): void {
  document
    .querySelector<HTMLElement>('article[data-words] a[href*="?beside"]')
    ?.focus({ preventScroll: true });
}
