import { useQuery } from '@tanstack/react-query';
import { ErrorMessage } from '../chrome/ErrorMessage.tsx';
import { Loading } from '../chrome/Loading.tsx';
import { allArticles, listOfParams, listSteps } from '../contract/lists.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { CardMarks } from '../library/marks/CardMarks.tsx';
import { ArticleList } from '../list/ArticleList.tsx';
import { Paging } from '../list/Paging.tsx';
import { SectionFilter } from '../list/SectionFilter.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { SectionLabel } from '../publication/SectionLabel.tsx';
import { Isolate } from '../typography/Isolate.tsx';
import styles from './ListPage.module.css';
import { Late } from './late/Late.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageTitle } from './PageTitle.tsx';
import { pageNumberFromParam } from './pageNumber.ts';
import { useListPage } from './useListPage.ts';
import type { PageCode, PageProps } from './visit.ts';

/** All articles, those of a section, or those of one language in it: the opening or a numbered page. */
export const listPage: PageCode = { Page: ListPage, Filter: SectionFilter };

function ListPage({ params }: PageProps) {
  const { t, language } = useI18n();
  const list = listOfParams(params) ?? '';
  const asked = pageNumberFromParam(params.page);
  const { data: publication } = useQuery(publicationQuery);
  const { page, error, isMissing } = useListPage(list, asked);
  const section = publication?.sections.find((one) => one.id === params.section);
  const steps = listSteps(list, { publication, language });
  const name = steps.length > 0 ? steps.map((step) => step.name) : [{ text: t('list.everything'), language }];
  const number = page && asked !== undefined ? t('paging.goTo', { number: asked }) : undefined;

  if (isMissing) return <NotFoundPage />;
  return (
    <>
      <PageTitle parts={[...name, ...(number ? [{ text: number, language }] : [])]} />
      <h1 className={styles.title} tabIndex={-1}>
        {section && <SectionLabel section={section} />}{' '}
        {name.slice(section ? 1 : 0).map((part) => (
          <Isolate key={part.language} language={part.language}>
            {part.text}
          </Isolate>
        ))}{' '}
        {number && <span className={styles.number}>{number}</span>}
      </h1>
      {error && <ErrorMessage what="list" level={2} error={error.error} onRetry={error.refetch} />}
      {!error && !page && <Loading />}
      {page && (
        <>
          <ArticleList
            Marks={CardMarks}
            items={page.items}
            showLanguage={list === allArticles || (section?.languages.length ?? 2) > 1}
          />
          <Paging list={list} page={page} />
          {asked === undefined && <Late key={list} part="FreshNews" props={{ list }} />}
          <div className={styles.late}>
            <Late key={list} part="ListTools" props={{ list }} />
          </div>
        </>
      )}
    </>
  );
}
