import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import disclosure from '../../controls/Disclosure.module.css';
import { Icon } from '../../controls/Icon.tsx';
import { useI18n } from '../../language/I18nProvider.tsx';
import type { FindBarProps } from './FindBar.tsx';

/**
 * Opens the bar that finds in the article; by itself where a search has brought words along (`?q=`). Its code comes when it is
 * opened.
 */
export function FindInArticle() {
  const { t, language } = useI18n();
  const { search } = useLocation();
  const carried = new URLSearchParams(search).get('q') ?? '';
  const opener = useRef<HTMLElement>(null);
  // By whom.
  const [opened, setOpened] = useState<'search' | 'reader' | false>(false);
  const [Bar, setBar] = useState<ComponentType<FindBarProps>>();
  useEffect(() => setOpened(carried !== '' && 'search'), [carried]);
  useEffect(() => {
    if (!opened) return;
    const loading = import('./FindBar.tsx').then(({ loadFindBar }) => loadFindBar(language));
    loading.then(
      (loaded) => setBar(() => loaded),
      () => setOpened(false),
    );
  }, [opened, language]);
  return (
    <details
      open={opened !== false}
      onToggle={({ currentTarget: { open } }) => setOpened((before) => open && (before || 'reader'))}
    >
      <summary
        ref={opener}
        className={disclosure.button}
        aria-label={t('article.find')}
        aria-keyshortcuts="f"
        title={t('article.find')}
      >
        <Icon name="find" />
      </summary>
      {opened && Bar && (
        <Bar
          carried={carried}
          isTyping={opened === 'reader'}
          onClose={() => {
            setOpened(false);
            opener.current?.focus();
          }}
        />
      )}
    </details>
  );
}
