import { NameLink } from '../article/NameLink.tsx';
import { ErrorMessage } from '../chrome/ErrorMessage.tsx';
import { Loading } from '../chrome/Loading.tsx';
import { isNamed, listKinds, listOfParams, parseList } from '../contract/lists.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { CardMarks } from '../library/marks/CardMarks.tsx';
import { ArticleList } from '../list/ArticleList.tsx';
import { Paging } from '../list/Paging.tsx';
import { Isolate } from '../typography/Isolate.tsx';
import about from './AboutPage.module.css';
import styles from './ListPage.module.css';
import { Late } from './late/Late.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageTitle } from './PageTitle.tsx';
import { pageNumberFromParam } from './pageNumber.ts';
import { useListPage } from './useListPage.ts';
import type { PageProps } from './visit.ts';

/** Everything by an author or from a source: the opening or a numbered page. */
export function NamedListPage({ params }: PageProps) {
  const { t, language } = useI18n();
  const list = listOfParams(params) ?? '';
  const asked = pageNumberFromParam(params.page);
  const { page, name, articles, error, isMissing } = useListPage(list, asked);
  const kind = parseList(list)?.kind;
  if (isMissing || !kind || !isNamed(kind)) return <NotFoundPage />;

  const { path, title } = listKinds[kind].index;
  const number = page && asked !== undefined ? t('paging.goTo', { number: asked }) : undefined;
  const parts = [name ?? { text: t(title), language }, ...(number ? [{ text: number, language }] : [])];
  return (
    <div className={about.about}>
      <PageTitle parts={parts} />
      <header>
        <p className={styles.number}>
          <NameLink address={`/${path}`}>{t(title)}</NameLink>
        </p>
        <h1 className={styles.title} tabIndex={-1}>
          {name ? <Isolate language={name.language}>{name.text}</Isolate> : t(title)}
        </h1>
        <p className={styles.number}>
          {number ?? (articles !== undefined && t('count', { count: articles }))}
        </p>
      </header>
      {error && <ErrorMessage what="list" level={2} error={error.error} onRetry={error.refetch} />}
      {!error && !page && <Loading />}
      {page && (
        <>
          <ArticleList items={page.items} showLanguage Marks={CardMarks} />
          <Paging list={list} page={page} />
          {asked === undefined && <Late key={list} part="FreshNews" props={{ list }} />}
          <div className={styles.late}>
            <Late key={list} part="ListTools" props={{ list }} />
          </div>
        </>
      )}
    </div>
  );
}
