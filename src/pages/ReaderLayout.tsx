import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { Arrival } from '../chrome/Arrival.tsx';
import { Fault } from '../chrome/Fault.tsx';
import { LanguageSwitch } from '../chrome/LanguageSwitch.tsx';
import { Masthead, MastheadLine } from '../chrome/Masthead.tsx';
import { SiteFooter } from '../chrome/SiteFooter.tsx';
import { useChrome } from '../language/Chrome.tsx';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { speak } from '../language/i18n.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { DisplayPanel } from '../settings/DisplayPanel.tsx';
import { changePreferences, showChrome } from '../settings/preferences.ts';
import styles from './ReaderLayout.module.css';

/** What stands around every page: masthead, the page, the foot; whatever becomes of the page, these stay. */
export function ReaderLayout() {
  const { t, i18n, language } = useChrome();
  const publication = useQuery(publicationQuery);
  const { pathname } = useLocation();
  const travelling = useNavigation().state !== 'idle';
  const arriving = pathname === '/';

  const [refused, setRefused] = useState(false);
  const lastChosen = useRef<ChromeLanguage>(undefined);
  const switchTo = async (chosen: ChromeLanguage) => {
    lastChosen.current = chosen;
    const spoken = await speak(i18n, chosen);
    // Of two quick choices the later one counts, whichever dictionary comes first.
    if (lastChosen.current !== chosen) return void switchTo(lastChosen.current);
    setRefused(!spoken);
    if (!spoken) return;
    showChrome(chosen);
    changePreferences({ chrome: chosen });
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
      <p className={styles.status} aria-live="polite">
        {refused && t('error.chromeLanguage')}
        {travelling && <span className={styles.travelling}>{t('loading')}…</span>}
      </p>
      <main id="text" tabIndex={-1} className={styles.main} aria-busy={travelling}>
        <Outlet />
      </main>
      {publication.data && <SiteFooter publication={publication.data} />}
      <Arrival language={language} />
      <ScrollRestoration />
    </div>
  );
}
