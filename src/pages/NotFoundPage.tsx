import { useQuery } from '@tanstack/react-query';
import { useI18n } from '../language/I18nProvider.tsx';
import { SectionFilter } from '../list/SectionFilter.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { PageLink } from '../typography/PageLink.tsx';
import about from './AboutPage.module.css';
import { PageTitle } from './PageTitle.tsx';

/** Says that the page does not exist, with links to go on. */
export function NotFoundPage() {
  const { t, language } = useI18n();
  const { data: publication } = useQuery(publicationQuery);
  return (
    <div className={about.about}>
      <PageTitle parts={[{ text: t('notFound.title'), language }]} />
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      {publication && (
        <>
          <h2>{t('notFound.onward')}</h2>
          <SectionFilter />
          <p>
            <PageLink to="/archive">{t('list.archive')}</PageLink>
          </p>
        </>
      )}
    </div>
  );
}
