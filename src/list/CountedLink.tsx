import type { ComponentProps } from 'react';
import { listAddress } from '../contract/lists.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { formatNumber } from '../language/numbers.ts';
import { PageLink } from '../typography/PageLink.tsx';
import styles from './CountedLink.module.css';

interface CountedLinkProps extends Pick<ComponentProps<'a'>, 'children' | 'onClick'> {
  list: string;
  /** Absent while, or where, the counts could not be had. */
  articles: number | undefined;
  /** Set where the reader is in that list: `page` at its opening. */
  current?: 'page' | 'true';
}

/** A list's name that leads there, and how many articles it holds. */
export function CountedLink({ list, articles, current, onClick, children }: CountedLinkProps) {
  const { t, language } = useI18n();
  const number = articles !== undefined && formatNumber(articles, language);
  return (
    <PageLink className={styles.link} to={listAddress(list)} aria-current={current} onClick={onClick}>
      {children}{' '}
      {number && (
        <span className={styles.count}>
          {number}
          {/* The number is said with its noun, which every chrome language has behind it. */}
          <span className="visually-hidden">{t('count', { count: articles }).replace(number, '')}</span>
        </span>
      )}
    </PageLink>
  );
}
