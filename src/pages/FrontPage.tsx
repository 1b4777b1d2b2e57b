import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Fault } from '../chrome/Fault.tsx';
import { Loading } from '../chrome/Loading.tsx';
import { useChrome } from '../language/useChrome.ts';
import { FrontSection } from '../list/FrontSection.tsx';
import { everything, frontPage, listAddress } from '../list/listNames.ts';
import { archiveQuery, listPageQuery } from '../list/listQueries.ts';
import { SectionFilter } from '../list/SectionFilter.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import styles from './ListPage.module.css';
import { PageTitle } from './PageTitle.tsx';

/** The home page: it leads with the newest of every section, and ends in the way through all of them. */
export function FrontPage() {
  const { t } = useChrome();
  const { data: publication } = useQuery(publicationQuery);
  const { data: archive } = useQuery(archiveQuery);
  const front = useQuery(listPageQuery(frontPage, 1));
  const pages = archive?.lists[everything]?.pages ?? 0;
  return (
    <div className={styles.columns}>
      <PageTitle parts={[]} />
      <h1 className="visually-hidden" tabIndex={-1}>
        {t('front.lead')}
      </h1>
      {publication && <SectionFilter publication={publication} archive={archive} current={everything} />}
      <div>
        {front.isError && <Fault what="list" level={2} error={front.error} onRetry={front.refetch} />}
        {front.isPending && <Loading />}
        {front.data &&
          publication?.sections.map((section) => (
            <FrontSection
              key={section.id}
              section={section}
              items={front.data.items.filter((item) => item._aaaa.section === section.id)}
            />
          ))}
        {pages > 0 && (
          <p className={styles.onward}>
            <Link to={listAddress(everything, pages)}>{t('list.everything')}</Link>
          </p>
        )}
      </div>
    </div>
  );
}
