import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { Arrival } from '../chrome/Arrival.tsx';
import { Fault } from '../chrome/Fault.tsx';
import { LanguageSwitch } from '../chrome/LanguageSwitch.tsx';
import { Masthead, MastheadLine } from '../chrome/Masthead.tsx';
import { SiteFooter } from '../chrome/SiteFooter.tsx';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { speak } from '../language/i18n.ts';
import { useChrome } from '../language/useChrome.ts';
import { DisplayPanel } from '../preferences/DisplayPanel.tsx';
import { changePreferences } from '../preferences/preferences.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import styles from './ReaderLayout.module.css';

/** What stands around every page: masthead, the page, the foot; whatever becomes of the page, these stay. */
export function ReaderLayout() {
  const { t, i18n, language } = useChrome();
  const publication = useQuery(publicationQuery);
  const { pathname } = useLocation();
  const travelling = useNavigation().state !== 'idle';
  const arriving = pathname === '/';

  const switchTo = async (chosen: ChromeLanguage) => {
    if (await speak(i18n, chosen)) changePreferences({ chrome: chosen });
  };

  return (
    <div className={styles.sheet}>
      <a className={styles.skip} href="#text">
        {t('skip')}
      </a>
      <header className={styles.head}>
        <div className={styles.bar}>
          {publication.data && !arriving ? <MastheadLine publication={publication.data} /> : <span />}
          <nav className={styles.tools} aria-label={t('nav.label')}>
            <Link className={styles.about} to="/about">
              {t('nav.about')}
            </Link>
            <LanguageSwitch onChange={(chosen) => void switchTo(chosen)} />
            <DisplayPanel />
          </nav>
        </div>
        {publication.data && arriving && <Masthead publication={publication.data} />}
        {publication.isError && (
          <Fault what="publication" level={2} error={publication.error} onRetry={publication.refetch} />
        )}
      </header>
      <main id="text" tabIndex={-1} className={styles.main} aria-busy={travelling}>
        <Outlet />
      </main>
      {publication.data && <SiteFooter publication={publication.data} />}
      <Arrival language={language} />
      <ScrollRestoration />
    </div>
  );
}
