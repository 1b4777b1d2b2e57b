import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { ErrorMessage } from '../chrome/ErrorMessage.tsx';
import { LanguageSwitch } from '../chrome/LanguageSwitch.tsx';
import layout from '../chrome/layout.module.css';
import { Masthead, MastheadLine } from '../chrome/Masthead.tsx';
import { RouteAnnouncer } from '../chrome/RouteAnnouncer.tsx';
import { SiteFooter } from '../chrome/SiteFooter.tsx';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { changeLanguage } from '../language/createI18n.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { DisplayPanel } from '../settings/DisplayPanel.tsx';
import { changeSettings, showLanguage } from '../settings/settings.ts';
import styles from './ReaderLayout.module.css';

/** The frame of every page: masthead, the page, the foot. It stays if the page fails. */
export function ReaderLayout() {
  const { t, i18n, language } = useI18n();
  const publication = useQuery(publicationQuery);
  const { pathname } = useLocation();
  const travelling = useNavigation().state !== 'idle';
  const arriving = pathname === '/';

  const [refused, setRefused] = useState(false);
  const lastChosen = useRef<ChromeLanguage>(undefined);
  const switchTo = async (chosen: ChromeLanguage) => {
    lastChosen.current = chosen;
    const spoken = await changeLanguage(i18n, chosen);
    // Of two quick choices the later one counts, whichever dictionary loads first.
    if (lastChosen.current !== chosen) return void switchTo(lastChosen.current);
    setRefused(!spoken);
    if (!spoken) return;
    showLanguage(chosen);
    changeSettings({ chrome: chosen });
  };

  return (
    <div className={styles.sheet}>
      <a className={layout.skip} href="#text">
        {t('skip')}
      </a>
      <header className={styles.head}>
        <div className={layout.bar}>
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
          <ErrorMessage
            what="publication"
            level={2}
            error={publication.error}
            onRetry={publication.refetch}
          />
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
      <RouteAnnouncer language={language} />
      <ScrollRestoration />
    </div>
  );
}
