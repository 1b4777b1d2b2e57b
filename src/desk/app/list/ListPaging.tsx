import { useDesk } from '../useDesk.ts';
import styles from './ListPaging.module.css';

interface ListPagingProps {
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** Links to the other pages of a long list. */
export function ListPaging({ page, pages, onPage }: ListPagingProps) {
  const { t } = useDesk();
  return (
    <nav className={styles.paging} aria-label={t('paging.label')}>
      <button type="button" aria-disabled={page <= 1} onClick={() => page > 1 && onPage(page - 1)}>
        {t('paging.newer')}
      </button>
      <span>{t('paging.place', { page, pages })}</span>
      <button type="button" aria-disabled={page >= pages} onClick={() => page < pages && onPage(page + 1)}>
        {t('paging.older')}
      </button>
    </nav>
  );
}
