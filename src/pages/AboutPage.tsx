import { useQuery } from '@tanstack/react-query';
import { Loading } from '../chrome/Loading.tsx';
import { Masthead } from '../chrome/Masthead.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import { SectionFilter } from '../list/SectionFilter.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import styles from './AboutPage.module.css';
import { Late } from './late/Late.tsx';
import { PageTitle } from './PageTitle.tsx';

/** The page about the publication: masthead, the motto's poet, sections. */
export function AboutPage() {
  const { t, language } = useI18n();
  const { data: publication } = useQuery(publicationQuery);
  return (
    <div className={styles.about}>
      <PageTitle parts={[{ text: t('about.title'), language }]} />
      <h1 tabIndex={-1}>{t('about.title')}</h1>
      {!publication && <Loading />}
      {publication && (
        <>
          <Masthead publication={publication} attributed />
          <section>
            <h2>{t('about.sections')}</h2>
            <SectionFilter />
          </section>
          <Late part="Install" props={{}} />
        </>
      )}
    </div>
  );
}
