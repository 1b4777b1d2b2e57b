import type { ReaderAround } from '../contract/listSchema.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { ArticleLine } from './ArticleLine.tsx';
import type { CardMarks } from './ItemFacts.tsx';
import styles from './Neighbours.module.css';

/** The articles before and after one in its section: forward is towards the older, as in lists. */
export function Neighbours({ around, Marks }: { around: ReaderAround; Marks: CardMarks }) {
  const { t } = useI18n();
  const { newer, older } = around;
  if (!newer && !older) return null;
  return (
    <nav className={styles.neighbours} aria-label={t('article.around')}>
      {newer && (
        <div className={styles.newer}>
          <p className={styles.word}>{t('article.newer')}</p>
          <ArticleLine item={newer} rel="prev" Marks={Marks} />
        </div>
      )}
      {older && (
        <div className={styles.older}>
          <p className={styles.word}>{t('article.older')}</p>
          <ArticleLine item={older} rel="next" Marks={Marks} />
        </div>
      )}
    </nav>
  );
}
