import { useQuery } from '@tanstack/react-query';
import { ErrorMessage } from '../chrome/ErrorMessage.tsx';
import { Loading } from '../chrome/Loading.tsx';
import { Masthead } from '../chrome/Masthead.tsx';
import { allArticles, frontList } from '../contract/lists.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { CardMarks } from '../library/marks/CardMarks.tsx';
import { ArticleList } from '../list/ArticleList.tsx';
import { FrontSection } from '../list/FrontSection.tsx';
import { listPageQuery } from '../list/listQueries.ts';
import { Paging } from '../list/Paging.tsx';
import { SectionFilter } from '../list/SectionFilter.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import styles from './ListPage.module.css';
import { Late } from './late/Late.tsx';
import { PageTitle } from './PageTitle.tsx';
import { useListPage } from './useListPage.ts';
import type { PageCode } from './visit.ts';

/** The home page, below the whole letterhead. */
export const frontPage: PageCode = { Page: FrontPage, Masthead, Filter: SectionFilter };

/** The home page: the newest of every section, the newest of all first; then what else is new, and the link to all articles. */
function FrontPage() {
  const { t } = useI18n();
  const { data: publication } = useQuery(publicationQuery);
  const front = useQuery(listPageQuery(frontList, 1));
  const { page } = useListPage(allArticles, undefined);
  const led = new Set(publication && front.data?.items.map((item) => item.id));
  const rest = page?.items.filter((item) => !led.has(item.id)) ?? [];
  // The section of the newest article leads; the others keep the publication's order.
  const newest = front.data?.items[0]?._aaaa.section;
  const sections = publication?.sections.toSorted(
    (a, b) => Number(b.id === newest) - Number(a.id === newest),
  );
  return (
    <>
      <PageTitle parts={[]} />
      <h1 className="visually-hidden" tabIndex={-1}>
        {t('front.lead')}
      </h1>
      {front.isError && !front.data && (
        <ErrorMessage what="list" level={2} error={front.error} onRetry={front.refetch} />
      )}
      {front.isPending && <Loading />}
      <div className={styles.front}>
        {front.data &&
          sections?.map((section) => (
            <FrontSection
              key={section.id}
              section={section}
              Marks={CardMarks}
              items={front.data.items.filter((item) => item._aaaa.section === section.id)}
            />
          ))}
      </div>
      {page && rest.length > 0 && (
        <section>
          <h2 className={styles.onward}>{t('list.everything')}</h2>
          <ArticleList items={rest} level={3} showLanguage Marks={CardMarks} />
          <Paging list={allArticles} page={page} />
        </section>
      )}
      <Late part="FreshNews" props={{ list: allArticles }} />
    </>
  );
}
