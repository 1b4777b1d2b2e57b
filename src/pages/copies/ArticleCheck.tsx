import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { articleQuery } from '../../article/articleQuery.ts';
import { articleAddress } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import { attributesOf } from '../../language/attributes.ts';
import { formatDay } from '../../language/dates.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { CopyWarning } from '../../trust/CopyWarning.tsx';
import { checkShown, type ShownState } from '../../trust/checkShown.ts';
import { knownList } from '../../trust/knownList.ts';
import { useTrustWords } from '../../trust/trustWords.ts';

interface ArticleCheckProps {
  id: string;
  /** Whether the page shows another text too, so that the warning names the one that it is about. */
  isNamed?: boolean;
}

/** Checks the article that a mirror shows, and says above its text when that is not the publication's; nothing otherwise. */
export function ArticleCheck({ id, isNamed = false }: ArticleCheckProps) {
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
      // As the cache has it, which shares with what was there.
      setChecked(client.setQueryData(articleQuery(id).queryKey, state.article));
    });
    return () => {
      isShown = false;
    };
  }, [client, id, shown, origin, checked]);
  if (!found || found.state === 'true' || origin === undefined) return null;
  return <Warning found={found} named={isNamed ? shown : undefined} own={origin + articleAddress(id)} />;
}

interface WarningProps {
  found: Exclude<ShownState, { state: 'true' }>;
  named: Article | undefined;
  own: string;
}

function Warning({ found, named, own }: WarningProps) {
  const say = useTrustWords();
  const { language } = useI18n();
  if (!say) return null;
  const { state } = found;
  const words = state === 'newer' ? { day: formatDay(found.day, language) } : undefined;
  const way = state === 'replaced' ? undefined : { todo: say('article.do'), own };
  return (
    <CopyWarning way={way} say={say}>
      {named && (
        <p>
          <strong>
            <bdi {...attributesOf(named.language)}>{named.title}</bdi>
          </strong>
        </p>
      )}
      <p>{say(`article.${state}`, words)}</p>
    </CopyWarning>
  );
}
