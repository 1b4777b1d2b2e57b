import type { ShownListPage } from '../contract/listPages/shownListPage.ts';
import { listAddress } from '../contract/lists.ts';
import { Icon } from '../controls/Icon.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import { formatNumber } from '../language/numbers.ts';
import { PageLink } from '../typography/PageLink.tsx';
import styles from './Paging.module.css';

/** The newest and the oldest number and those around the current one, with `undefined` where some are left out. */
function numbersAround({ number: current, newer, pages }: ShownListPage): (number | undefined)[] {
  const last = pages ?? (newer ? current + 1 : current);
  const near = new Set([last, current + 1, current, current - 1, 1].filter((one) => one >= 1 && one <= last));
  const ordered = [...near].sort((a, b) => b - a);
  return ordered.flatMap((number, at) => {
    const gap = at > 0 && (ordered[at - 1] ?? 0) - number > 1;
    return gap ? [undefined, number] : [number];
  });
}

/** Real links to the other pages of a list; the highest number is the newest. */
export function Paging({ list, page }: { list: string; page: ShownListPage }) {
  const { t, language } = useI18n();
  if (!page.newer && !page.older) return null;
  return (
    <nav className={styles.paging} aria-label={t('paging.label')}>
      {page.newer && (
        <PageLink className={styles.step} to={page.newer} rel="prev">
          <Icon name="back" />
          {t('paging.newer')}
        </PageLink>
      )}
      <ol className={styles.numbers}>
        {numbersAround(page).map((number, at) => (
          <li key={number ?? `gap-${at}`}>
            {number === undefined ? (
              '…'
            ) : (
              <PageLink
                to={listAddress(list, number)}
                aria-label={t('paging.goTo', { number })}
                aria-current={number === page.number ? (page.isFirst ? 'true' : 'page') : undefined}
              >
                {formatNumber(number, language)}
              </PageLink>
            )}
          </li>
        ))}
      </ol>
      {page.older && (
        <PageLink className={styles.step} to={page.older} rel="next">
          {t('paging.older')}
          <Icon name="forward" />
        </PageLink>
      )}
    </nav>
  );
}
