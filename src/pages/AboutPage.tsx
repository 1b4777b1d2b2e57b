import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Params } from 'react-router';
import { Loading } from '../chrome/Loading.tsx';
import { Masthead } from '../chrome/Masthead.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import { archiveQuery } from '../list/listQueries.ts';
import { SectionFilter } from '../list/SectionFilter.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import styles from './AboutPage.module.css';
import { AboutKey } from './copies/AboutKey.tsx';
import { loadMirrors, MirrorsPage } from './copies/MirrorsPage.tsx';
import { Late } from './late/Late.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PolicyLinks } from './policies/PolicyLinks.tsx';
import { loadPolicy, PolicyPage } from './policies/PolicyPage.tsx';
import { trustQuery } from './policies/trustQueries.ts';
import type { PageProps } from './visit.ts';

/** Fills the cache: of a policy its words, else the sections with their counts and where the policies stand. */
async function load(client: QueryClient, { policy }: Params): Promise<boolean> {
  if (policy === 'mirrors') return loadMirrors(client);
  if (policy !== undefined) return loadPolicy(client, policy);
  await Promise.all([client.prefetchQuery(archiveQuery), client.prefetchQuery(trustQuery)]);
  return true;
}

/** The page about the publication, one of its policies, or its addresses. */
function Page({ params: { policy } }: PageProps) {
  if (policy === undefined) return <AboutPage />;
  return policy === 'mirrors' ? <MirrorsPage /> : <PolicyPage policy={policy} />;
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
          <AboutKey />
          <Late part="Install" props={{}} />
        </>
      )}
    </div>
  );
}
