import { articleAddress } from '../contract/articlePath.ts';
import type { ReaderAround } from '../contract/listSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { languageOf } from '../language/languages.ts';
import { PageLink } from '../typography/PageLink.tsx';
import styles from './Versions.module.css';

/** The same text in other languages, each by its own name. */
export function Versions({ versions }: { versions: ReaderAround['versions'] }) {
  const { t } = useI18n();
  if (versions.length === 0) return null;
  return (
    <nav className={styles.versions} aria-label={t('article.versions')}>
      <span aria-hidden="true">{t('article.versions')}</span>
      <ul>
        {versions.map(({ id, language, title }) => (
          <li key={id}>
            <PageLink to={articleAddress(id)} hrefLang={language} title={title} {...attributesOf(language)}>
              {languageOf(language).name}
            </PageLink>
          </li>
        ))}
        <li data-app>
          <PageLink to="?beside">{t('article.beside')}</PageLink>
        </li>
      </ul>
    </nav>
  );
}
