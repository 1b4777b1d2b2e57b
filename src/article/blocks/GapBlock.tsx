import { useI18n } from '../../language/I18nProvider.tsx';
import styles from './QuietMark.module.css';

/** Says that the original itself lacks text here, so that nobody takes the break for the author's. */
export function GapBlock() {
  const { t, attributes } = useI18n();
  return (
    <p className={styles.mark} {...attributes}>
      […] {t('article.gap')}
    </p>
  );
}
