import { useQuery } from '@tanstack/react-query';
import { useI18n } from '../language/I18nProvider.tsx';
import { archiveQuery } from '../list/listQueries.ts';
import { SectionFilter } from '../list/SectionFilter.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import styles from './NotFoundPage.module.css';
import { PageTitle } from './PageTitle.tsx';

/** Says that the page does not exist, with links to go on. */
export function NotFoundPage() {
  const { t, language } = useI18n();
  const { data: publication } = useQuery(publicationQuery);
  const { data: archive } = useQuery(archiveQuery);
  return (
    <div className={styles.page}>
      <PageTitle parts={[{ text: t('notFound.title'), language }]} />
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      {publication && (
        <>
          <h2>{t('notFound.onward')}</h2>
          <SectionFilter publication={publication} archive={archive} />
        </>
      )}
    </div>
  );
}
