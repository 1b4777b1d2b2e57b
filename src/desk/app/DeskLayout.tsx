import { useQuery } from '@tanstack/react-query';
import { Outlet, useLinkClickHandler } from 'react-router';
import { LanguageSwitch } from '../../chrome/LanguageSwitch.tsx';
import layout from '../../chrome/layout.module.css';
import { MastheadLine } from '../../chrome/MastheadLine.tsx';
import { changeLanguage } from '../../language/createI18n.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { SettingsPanel } from '../../settings/SettingsPanel.tsx';
import { changeSettings, showLanguage } from '../../settings/settings.ts';
import styles from './DeskLayout.module.css';
import { publicationQuery } from './deskClient.ts';
import { DropZone } from './importing/DropZone.tsx';
import { useDesk } from './useDesk.ts';

/** The frame around every page of the desk; a document can be dropped anywhere on it. */
export function DeskLayout() {
  const { i18n } = useI18n();
  const { t } = useDesk();
  const publication = useQuery(publicationQuery);
  const goHome = useLinkClickHandler('/');
  return (
    <DropZone>
      <div className={styles.page}>
        <a className={layout.skip} href="#text">
          {t('skip')}
        </a>
        <header className={`${layout.bar} ${styles.bar}`}>
          {publication.data && <MastheadLine publication={publication.data} onClick={goHome} />}
          <span className={styles.desk}>{t('desk')}</span>
          <nav className={styles.tools} aria-label={t('tools')}>
            <LanguageSwitch
              onChange={async (chosen) => {
                if (!(await changeLanguage(i18n, chosen))) return;
                showLanguage(chosen);
                changeSettings({ chrome: chosen });
              }}
            />
            <SettingsPanel />
          </nav>
        </header>
        <main id="text" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
    </DropZone>
  );
}
