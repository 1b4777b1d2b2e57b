import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { ErrorMessage } from '../chrome/ErrorMessage.tsx';
import { LanguageSwitch } from '../chrome/LanguageSwitch.tsx';
import layout from '../chrome/layout.module.css';
import { MastheadLine } from '../chrome/MastheadLine.tsx';
import { RouteAnnouncer } from '../chrome/RouteAnnouncer.tsx';
import { SiteFooter } from '../chrome/SiteFooter.tsx';
import { Icon } from '../controls/Icon.tsx';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { changeLanguage } from '../language/createI18n.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { SettingsPanel } from '../settings/SettingsPanel.tsx';
import { changeSettings, showLanguage } from '../settings/settings.ts';
import { PageLink } from '../typography/PageLink.tsx';
import { Late } from './late/Late.tsx';
import styles from './ReaderLayout.module.css';
import type { PageCode, PageProps } from './visit.ts';

interface ReaderLayoutProps extends Pick<PageCode, 'Masthead' | 'Filter'>, PageProps {
  /** Whether another page is on its way. */
  travelling: boolean;
  children: ReactNode;
}

/** The frame of every page: masthead, the page, the foot. It stays if the page fails. */
export function ReaderLayout({ Masthead, Filter, params, travelling, children }: ReaderLayoutProps) {
  const { t, i18n, language } = useI18n();
  const { pathname } = useLocation();
  const publication = useQuery(publicationQuery);

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
          {publication.data && !Masthead ? (
            <MastheadLine publication={publication.data} shortcut="h" />
          ) : (
            <span />
          )}
          <nav className={styles.tools} aria-label={t('nav.label')}>
            <PageLink className={styles.about} to="/about">
              {t('nav.about')}
            </PageLink>
            <PageLink
              className={styles.about}
              to="/search"
              aria-label={t('nav.search')}
              // On its own page the key is the field's.
              aria-keyshortcuts={pathname.endsWith('/search') ? undefined : '/'}
            >
              <Icon name="find" />
            </PageLink>
            <LanguageSwitch onChange={(chosen) => void switchTo(chosen)} />
            <SettingsPanel shortcut="o">
              <Late part="RememberSetting" props={{}} />
              <PageLink to="/storage">{t('storage.title')}</PageLink>
            </SettingsPanel>
          </nav>
        </div>
        {publication.data && Masthead && <Masthead publication={publication.data} />}
        {publication.isError && (
          <ErrorMessage
            what="publication"
            level={2}
            error={publication.error}
            onRetry={publication.refetch}
          />
        )}
      </header>
      <p className={travelling ? `${styles.status} late` : styles.status} aria-live="polite">
        {travelling && `${t('loading')}…`}
      </p>
      {refused && <p role="alert">{t('error.chromeLanguage')}</p>}
      {Filter && <Filter params={params} />}
      <main id="text" tabIndex={-1} className={styles.main} aria-busy={travelling}>
        {children}
      </main>
      {publication.data && <SiteFooter publication={publication.data} />}
      <RouteAnnouncer language={language} />
    </div>
  );
}
