import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Params } from 'react-router';
import { Loading } from '../chrome/Loading.tsx';
import { Masthead } from '../chrome/Masthead.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import { archiveQuery } from '../list/listQueries.ts';
import { SectionFilter } from '../list/SectionFilter.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import styles from './AboutPage.module.css';
import { Late } from './late/Late.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PolicyLinks } from './policies/PolicyLinks.tsx';
import { loadPolicy, PolicyPage } from './policies/PolicyPage.tsx';
import { trustQuery } from './policies/trustQueries.ts';
import type { PageProps } from './visit.ts';

/** Fills the cache: of a policy its words, else the sections with their counts and where the policies stand. */
async function load(client: QueryClient, { policy }: Params): Promise<boolean> {
  if (policy !== undefined) return loadPolicy(client, policy);
  await Promise.all([client.prefetchQuery(archiveQuery), client.prefetchQuery(trustQuery)]);
  return true;
}

/** The page about the publication, or one of its policies. */
function Page({ params: { policy } }: PageProps) {
  return policy === undefined ? <AboutPage /> : <PolicyPage policy={policy} />;
}

export const aboutPage = { load, Page };

/** Masthead, the motto's poet, sections, policies. */
function AboutPage() {
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
          <PolicyLinks />
          <Late part="Install" props={{}} />
        </>
      )}
    </div>
  );
}
