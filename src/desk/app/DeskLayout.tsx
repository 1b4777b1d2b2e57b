import { useQuery } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { LanguageSwitch } from '../../chrome/LanguageSwitch.tsx';
import { MastheadLine } from '../../chrome/Masthead.tsx';
import { useChrome } from '../../language/Chrome.tsx';
import { speak } from '../../language/i18n.ts';
import { DisplayPanel } from '../../settings/DisplayPanel.tsx';
import { changePreferences, showChrome } from '../../settings/preferences.ts';
import { askDesk } from './askDesk.ts';
import styles from './DeskLayout.module.css';
import { DropZone } from './importing/DropZone.tsx';
import { useDesk } from './useDesk.ts';

/** What stands around every page of the desk; a document can be dropped anywhere on it. */
export function DeskLayout() {
  const { i18n } = useChrome();
  const { t } = useDesk();
  const publication = useQuery({
    queryKey: ['publication'],
    queryFn: askDesk.publication,
    staleTime: Infinity,
  });
  return (
    <DropZone>
      <div className={styles.sheet}>
        <a className={styles.skip} href="#text">
          {t('skip')}
        </a>
        <header className={styles.bar}>
          {publication.data && <MastheadLine publication={publication.data} />}
          <span className={styles.desk}>{t('desk')}</span>
          <nav className={styles.tools} aria-label={t('tools')}>
            <LanguageSwitch
              onChange={async (chosen) => {
                if (!(await speak(i18n, chosen))) return;
                showChrome(chosen);
                changePreferences({ chrome: chosen });
              }}
            />
            <DisplayPanel />
          </nav>
        </header>
        <main id="text" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
    </DropZone>
  );
}
