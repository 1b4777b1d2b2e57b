import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useParams } from 'react-router';
import { ErrorMessage } from '../chrome/ErrorMessage.tsx';
import { Loading } from '../chrome/Loading.tsx';
import { allArticles } from '../contract/listNames.ts';
import { type LocalizedText, localizedText } from '../contract/localizedText.ts';
import type { Publication } from '../contract/publicationSchema.ts';
import { neededListPages, numberedListPage } from '../contract/shownListPage.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { languageOf } from '../language/languages.ts';
import { ArticleList } from '../list/ArticleList.tsx';
import { archiveQuery, listPageQuery } from '../list/listQueries.ts';
import { Paging } from '../list/Paging.tsx';
import { SectionFilter } from '../list/SectionFilter.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { SectionLabel } from '../publication/SectionLabel.tsx';
import { Isolate } from '../typography/Isolate.tsx';
import styles from './ListPage.module.css';
import { type ListParams, listFromParams, pageNumberFromParam } from './listParams.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageTitle } from './PageTitle.tsx';
import { useFirstListPage } from './useFirstListPage.ts';

/** All articles, those of a section, or those of one language in it: the opening or a numbered page. */
export function ListPage() {
  const params = useParams<ListParams>();
  const { t, language } = useI18n();
  const list = listFromParams(params);
  const asked = pageNumberFromParam(params.page);
  const { data: publication } = useQuery(publicationQuery);
  const { data: archive } = useQuery(archiveQuery);
  const pages = archive?.lists[list]?.pages;
  const opening = useFirstListPage(asked === undefined ? list : undefined);
  const numbered = useQuery({ ...listPageQuery(list, asked ?? 0), enabled: asked !== undefined });
  const page =
    asked === undefined ? opening.page : numbered.data && numberedListPage(list, asked, pages, numbered.data);
  const issue =
    asked === undefined ? opening.error : numbered.isError && !numbered.data ? numbered : undefined;
  const nowhere = archive && (pages === undefined || !neededListPages(asked, pages));
  const section = publication?.sections.find((one) => one.id === params.section);
  const name = nameOf(publication, params, language, t('list.everything'));
  const number = page && asked !== undefined ? t('paging.goTo', { number: asked }) : undefined;

  if (nowhere) return <NotFoundPage />;
  return (
    <div className={styles.columns}>
      <PageTitle parts={[...name, ...(number ? [{ text: number, language }] : [])]} />
      {publication && <SectionFilter publication={publication} archive={archive} current={list} />}
      <div>
        <div className={styles.heading}>
          {section && <SectionLabel section={section} />}
          <h1
            className={section && !params.language && !number ? 'visually-hidden' : styles.title}
            tabIndex={-1}
          >
            {name.map((part) => (
              <Fragment key={`${part.language} ${part.text}`}>
                <Isolate language={part.language}>{part.text}</Isolate>{' '}
              </Fragment>
            ))}
            {number && <span className={styles.number}>{number}</span>}
          </h1>
        </div>
        {issue && <ErrorMessage what="list" level={2} error={issue.error} onRetry={issue.refetch} />}
        {!issue && !page && <Loading />}
        {page && (
          <>
            <ArticleList
              items={page.items}
              showLanguage={list === allArticles || (section?.languages.length ?? 2) > 1}
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
  publication: Publication | undefined,
  params: Partial<ListParams>,
  language: string,
  all: string,
): LocalizedText[] {
  const section = publication?.sections.find((one) => one.id === params.section);
  const own = params.language ? [{ text: languageOf(params.language).name, language: params.language }] : [];
  if (!section) return own.length > 0 ? own : [{ text: all, language }];
  return [localizedText(section.label, language), ...own];
}
