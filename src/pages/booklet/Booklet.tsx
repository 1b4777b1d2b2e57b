import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorMessage } from '../../chrome/ErrorMessage.tsx';
import type { BookletSource } from '../../contract/bookletAddress.ts';
import { allArticles, listAddress } from '../../contract/lists.ts';
import type { LocalizedText } from '../../contract/localizedText.ts';
import { loadCode } from '../../data/loadCode.ts';
import { attributesOf } from '../../language/attributes.ts';
import { I18nProvider, useI18n } from '../../language/I18nProvider.tsx';
import { languageOf } from '../../language/languages.ts';
import { PageLink } from '../../typography/PageLink.tsx';
import { BookletFront } from './BookletFront.tsx';
import sheet from './booklet.css?url';
import { useBookletWords } from './bookletWords.ts';
import { type MadeBooklet, makeBooklet } from './makeBooklet.ts';

// An article's page asks for it in the same way, and so for one file.
const PrintChoices = lazy(async () => ({
  default: (await loadCode(import('../../sheet/PrintChoices.tsx'))).PrintChoices,
}));

/**
 * A list as one document to be printed (decision 0032): cover, contents, articles.
 */
export function Booklet({ list, page, ids }: BookletSource) {
  const { i18n, attributes } = useI18n();
  const say = useBookletWords();
  const client = useQueryClient();
  const [progress, setProgress] = useState({ done: 0, all: 0 });
  const { data, error, refetch } = useQuery({
    queryKey: ['booklet', list, page, ids],
    queryFn: ({ signal }) =>
      makeBooklet(client, { list, page, ids }, (done, all) => setProgress({ done, all }), signal),
    gcTime: 0,
  });
  usePagesOf(data);
  if (!say) return null;
  const isEmpty = data?.articles.length === 0;
  return (
    <div
      className="booklet"
      data-whole={data && data.failed === 0 ? '' : undefined}
      {...attributesOf(data?.language ?? i18n.language)}
    >
      <link rel="stylesheet" href={sheet} precedence="page" />
      <section className="booklet-tools" aria-label={say('booklet.title')} {...attributes}>
        <p>
          <PageLink to={list === undefined ? '/saved' : listAddress(list, page)}>
            {say('booklet.back')}
          </PageLink>
        </p>
        {error && <ErrorMessage what="list" level={2} error={error} onRetry={refetch} />}
        <p role="status">{!data && !error && progress.all > 0 && say('booklet.progress', progress)}</p>
        {data && data.failed > 0 && <p role="alert">{say('booklet.failed', { count: data.failed })}</p>}
        {data && data.withdrawn > 0 && <p>{say('booklet.withdrawn', { count: data.withdrawn })}</p>}
        {isEmpty && <p>{say('booklet.empty')}</p>}
        {data && data.all > data.asked && (
          <p>
            {say(list === undefined ? 'booklet.newestSaved' : 'booklet.newest', {
              all: data.all,
              count: data.asked,
            })}
          </p>
        )}
        {data && !isEmpty && (
          <Suspense fallback={null}>
            <PrintChoices look="booklet-choice" />
          </Suspense>
        )}
      </section>
      {data && !isEmpty && (
        <I18nProvider chrome={data.chrome}>
          <ShownBooklet made={data} list={list} isChosen={ids !== undefined} />
        </I18nProvider>
      )}
    </div>
  );
}

function ShownBooklet({
  made,
  list,
  isChosen,
}: {
  made: MadeBooklet;
  list: string | undefined;
  isChosen: boolean;
}) {
  const { t, language } = useI18n();
  const say = useBookletWords();
  const word = () => {
    if (list === allArticles) return t('list.everything');
    return isChosen ? (say?.('booklet.chosen') ?? '') : t('saved.title');
  };
  const names: LocalizedText[] = made.names.length > 0 ? made.names : [{ text: word(), language }];
  return (
    <>
      <BookletFront names={names} articles={made.articles} />
      <div ref={(place) => place?.replaceChildren(...made.nodes)} />
    </>
  );
}

/** Says on `<html>` that a booklet is shown, and whose figures its pages are counted in: there the sheet's style finds it. */
function usePagesOf(made: MadeBooklet | undefined): void {
  const figures = made ? languageOf(made.language).digits : 'latin';
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.booklet = figures;
    return () => {
      delete dataset.booklet;
    };
  }, [figures]);
}
