import { useChrome } from '../language/useChrome.ts';
import { ArticleCard } from './ArticleCard.tsx';
import styles from './ArticleList.module.css';
import type { ListItem } from './listSchema.ts';

/** Articles, newest first, or the word that there are none yet. */
export function ArticleList({ items, showLanguage }: { items: ListItem[]; showLanguage: boolean }) {
  const { t } = useChrome();
  if (items.length === 0) return <p className={styles.empty}>{t('list.empty')}</p>;
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <ArticleCard item={item} showLanguage={showLanguage} />
        </li>
      ))}
    </ol>
  );
}
