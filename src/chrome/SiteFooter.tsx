import { keptPages } from '../contract/keptPages.ts';
import { listKinds, namedKinds } from '../contract/lists.ts';
import { localizedTexts } from '../contract/localizedText.ts';
import type { Publication } from '../contract/publicationSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import addresses from '../publication/Addresses.module.css';
import { Addresses } from '../publication/Addresses.tsx';
import { PageLink } from '../typography/PageLink.tsx';
import styles from './SiteFooter.module.css';

/** The foot of every page: the publication and its addresses. */
export function SiteFooter({ publication }: { publication: Publication }) {
  const { t } = useI18n();
  const [name] = localizedTexts(publication.name);
  return (
    <footer className={styles.footer}>
      {name && (
        <p className={styles.name} {...attributesOf(name.language)}>
          {name.text}
        </p>
      )}
      <Addresses publication={publication} />
      <p className={addresses.addresses}>
        <PageLink to="/about">{t('about.title')}</PageLink>
        {keptPages.map((page) => (
          <PageLink key={page} to={`/${page}`}>
            {t(`${page}.title`)}
          </PageLink>
        ))}
        <PageLink to="/archive">{t('list.archive')}</PageLink>
        {namedKinds.map((kind) => (
          <PageLink key={kind} to={`/${listKinds[kind].index.path}`}>
            {t(listKinds[kind].index.title)}
          </PageLink>
        ))}
      </p>
    </footer>
  );
}
