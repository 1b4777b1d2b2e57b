import type { MouseEventHandler } from 'react';
import { localizedTexts } from '../contract/localizedText.ts';
import type { Publication } from '../contract/publicationSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { PageLink } from '../typography/PageLink.tsx';
import styles from './MastheadLine.module.css';

interface MastheadLineProps {
  publication: Publication;
  /** Follows the link where the reader does not: in the desk. */
  onClick?: MouseEventHandler<HTMLAnchorElement>;
  /** The key that follows the link (src/keyboard/). */
  shortcut?: string;
}

/** The masthead of the other pages: one line that links home. */
export function MastheadLine({ publication, onClick, shortcut }: MastheadLineProps) {
  const { t } = useI18n();
  const [name] = localizedTexts(publication.name);
  return (
    <PageLink
      className={styles.line}
      to="/"
      onClick={onClick}
      title={t('nav.home')}
      aria-keyshortcuts={shortcut}
    >
      <bdi className={styles.monogram} {...attributesOf('en')}>
        {publication.monogram}
      </bdi>
      {name && (
        <bdi className={styles.name} {...attributesOf(name.language)}>
          {name.text}
        </bdi>
      )}
    </PageLink>
  );
}
