import type { ListItem } from '../contract/listSchema.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { ArticleCard } from './ArticleCard.tsx';
import styles from './ArticleList.module.css';

interface ArticleListProps {
  items: ListItem[];
  showLanguage: boolean;
  /** `line` where the list is one of several things on its page. */
  form?: 'entry' | 'line';
}

/** Articles, newest first, or a note that there are none yet. */
export function ArticleList({ items, showLanguage, form = 'entry' }: ArticleListProps) {
  const { t } = useI18n();
  if (items.length === 0) return <p className={styles.empty}>{t('list.empty')}</p>;
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <ArticleCard item={item} form={form} level={form === 'line' ? 3 : 2} showLanguage={showLanguage} />
        </li>
      ))}
    </ol>
  );
}
