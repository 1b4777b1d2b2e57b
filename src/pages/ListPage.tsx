import { useQueries, useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useParams } from 'react-router';
import { Fault } from '../chrome/Fault.tsx';
import { Loading } from '../chrome/Loading.tsx';
import { languageOf } from '../language/languages.ts';
import { useChrome } from '../language/useChrome.ts';
import { ArticleList } from '../list/ArticleList.tsx';
import { everything } from '../list/listNames.ts';
import { archiveQuery, listPageQuery } from '../list/listQueries.ts';
import { Paging } from '../list/Paging.tsx';
import { numberedPage, openingPage, pagesNeeded, type ShownPage } from '../list/pageOf.ts';
import { SectionFilter } from '../list/SectionFilter.tsx';
import { type Worded, wordingFor } from '../publication/labels.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import type { Publication } from '../publication/publicationSchema.ts';
import { SectionLabel } from '../publication/SectionLabel.tsx';
import { Isolate } from '../typography/Isolate.tsx';
import styles from './ListPage.module.css';
import { type ListParams, listOf, pageNumberOf } from './listOf.ts';
import { PageTitle } from './PageTitle.tsx';

/** All articles, those of a section, or those of one language in it: the opening or a numbered page. */
export function ListPage() {
  const params = useParams<ListParams>();
  const { t, language } = useChrome();
  const list = listOf(params);
  const asked = pageNumberOf(params.page);
  const { data: publication } = useQuery(publicationQuery);
  const archive = useQuery(archiveQuery);
  const { pages = 0 } = archive.data?.lists[list] ?? {};
  const needed = archive.data ? (pagesNeeded(asked, pages) ?? []) : [];
  const stored = useQueries({ queries: needed.map((number) => listPageQuery(list, number)) });

  const fault = archive.isError ? archive : stored.find((query) => query.isError);
  const [first, second] = stored.map((query) => query.data);
  const shown = (): ShownPage | undefined => {
    if (!archive.data || stored.some((query) => !query.data)) return undefined;
    if (asked === undefined || !first) return openingPage(list, pages, archive.data.pageSize, first, second);
    return numberedPage(list, asked, pages, first);
  };
  const page = shown();
  const section = publication?.sections.find((one) => one.id === params.section);
  const name = publication && nameOf(publication, params, language, t('list.everything'));
  const number =
    asked !== undefined && pages > 0 ? t('paging.page', { number: asked, total: pages }) : undefined;

  return (
    <div className={styles.columns}>
      <PageTitle parts={[...(name ?? []), ...(number ? [{ text: number, language }] : [])]} />
      {publication && <SectionFilter publication={publication} archive={archive.data} current={list} />}
      <div>
        <div className={styles.heading}>
          {section && <SectionLabel section={section} />}
          <h1
            className={section && !params.language && !number ? 'visually-hidden' : styles.title}
            tabIndex={-1}
          >
            {name?.map((part) => (
              <Fragment key={`${part.language} ${part.text}`}>
                <Isolate language={part.language}>{part.text}</Isolate>{' '}
              </Fragment>
            ))}
            {number && <span className={styles.number}>{number}</span>}
          </h1>
        </div>
        {fault && <Fault what="list" level={2} error={fault.error} onRetry={fault.refetch} />}
        {!fault && !page && <Loading />}
        {page && (
          <>
            <ArticleList
              items={page.items}
              showLanguage={list === everything || (section?.languages.length ?? 2) > 1}
            />
            <Paging list={list} page={page} />
          </>
        )}
      </div>
    </div>
  );
}

/** The list's name in words: the section's for the reader's chrome, then the language's own. */
function nameOf(
  publication: Publication,
  params: Partial<ListParams>,
  language: string,
  all: string,
): Worded[] {
  const section = publication.sections.find((one) => one.id === params.section);
  if (!section) return [{ text: all, language }];
  const label = wordingFor(section.label, language);
  return params.language
    ? [label, { text: languageOf(params.language).name, language: params.language }]
    : [label];
}
