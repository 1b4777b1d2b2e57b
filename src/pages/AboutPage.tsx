import { useQuery } from '@tanstack/react-query';
import { Addresses } from '../chrome/Addresses.tsx';
import { Loading } from '../chrome/Loading.tsx';
import { useChrome } from '../language/useChrome.ts';
import { archiveQuery } from '../list/listQueries.ts';
import { SectionFilter } from '../list/SectionFilter.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { VerseLines } from '../typography/VerseLines.tsx';
import styles from './AboutPage.module.css';
import { PageTitle } from './PageTitle.tsx';

/** The publication about itself: the masthead above says whose it is; here its motto's author, addresses and sections. */
export function AboutPage() {
  const { t, language } = useChrome();
  const { data: publication } = useQuery(publicationQuery);
  const { data: archive } = useQuery(archiveQuery);
  return (
    <div className={styles.about}>
      <PageTitle parts={[{ text: t('about.title'), language }]} />
      <h1 tabIndex={-1}>{t('about.title')}</h1>
      {!publication && <Loading />}
      {publication?.motto && (
        <section>
          <h2>{t('about.motto')}</h2>
          <VerseLines verse={publication.motto} language={language} />
        </section>
      )}
      {publication && (
        <>
          <section>
            <h2>{t('about.addresses')}</h2>
            <Addresses publication={publication} />
          </section>
          <section>
            <h2>{t('about.sections')}</h2>
            <SectionFilter publication={publication} archive={archive} current="" />
          </section>
        </>
      )}
    </div>
  );
}
