import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { articleQuery } from '../../article/articleQuery.ts';
import { articleAddress } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import { mirrorsAddress } from '../../contract/trust/aboutPages.ts';
import { addStyle } from '../../controls/addStyle.ts';
import { formatDay } from '../../language/dates.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { checkShown, type ShownState } from '../../trust/checkShown.ts';
import { knownList } from '../../trust/knownList.ts';
import { useTrustWords } from '../../trust/trustWords.ts';
import { PageLink } from '../../typography/PageLink.tsx';
import css from './articleCheck.css?inline';

/** Checks the article that a mirror shows, and says above its text when that is not the publication's; nothing otherwise. */
export function ArticleCheck({ id }: { id: string }) {
  const client = useQueryClient();
  const { data: shown } = useQuery({ ...articleQuery(id), enabled: false });
  const { data: publication } = useQuery(publicationQuery);
  const origin = knownList()?.origin ?? publication?.origin;
  const [found, setFound] = useState<ShownState>();
  const [checked, setChecked] = useState<Article>();
  useEffect(() => {
    // What was put in place of a false text is the signed one.
    if (!shown || origin === undefined || shown === checked) return;
    let isShown = true;
    void checkShown(shown, origin).then((state) => {
      if (!isShown || !state) return;
      setFound(state);
      if (state.state !== 'replaced') return setChecked(shown);
      setChecked(state.article);
      client.setQueryData(articleQuery(id).queryKey, state.article);
    });
    return () => {
      isShown = false;
    };
  }, [client, id, shown, origin, checked]);
  if (!found || found.state === 'true' || origin === undefined) return null;
  return <Warning found={found} own={origin + articleAddress(id)} />;
}

function Warning({ found, own }: { found: Exclude<ShownState, { state: 'true' }>; own: string }) {
  addStyle(css);
  const say = useTrustWords();
  const { attributes, language } = useI18n();
  if (!say) return null;
  const { state } = found;
  const words = state === 'newer' ? { day: formatDay(found.day, language) } : undefined;
  return (
    <div className="article-check" role="alert" {...attributes}>
      <p>{say(`article.${state}`, words)}</p>
      {state !== 'replaced' && (
        <>
          <p>{say('article.do')}</p>
          <p>
            <a href={own}>{say('article.own')}</a> <PageLink to={mirrorsAddress}>{say('see')}</PageLink>
          </p>
        </>
      )}
    </div>
  );
}
