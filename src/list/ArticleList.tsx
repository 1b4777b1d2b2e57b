import type { ReaderItem } from '../contract/listSchema.ts';
import { isCut } from '../data/line.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { ArticleCard } from './ArticleCard.tsx';
import styles from './ArticleList.module.css';
import type { CardMarks } from './ItemFacts.tsx';

interface ArticleListProps {
  items: ReaderItem[];
  showLanguage: boolean;
  /** The level of the articles' headings on their page. */
  level?: 2 | 3;
  Marks?: CardMarks;
}

/** Articles, newest first, or a note that there are none yet. */
export function ArticleList({ items, showLanguage, level, Marks }: ArticleListProps) {
  const { t } = useI18n();
  if (items.length === 0)
    return <p className={styles.empty}>{t(isCut() ? 'error.offline' : 'list.empty')}</p>;
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.id}>
          <ArticleCard item={item} level={level} showLanguage={showLanguage} Marks={Marks} />
        </li>
      ))}
    </ol>
  );
}
