import { useI18n } from '../../language/I18nProvider.tsx';
import styles from './QuietMark.module.css';

/** Says that text is missing in the original here, so that nobody takes the gap for the author's. */
export function GapBlock() {
  const { t, attributes } = useI18n();
  return (
    <p className={styles.mark} {...attributes}>
      […] {t('article.gap')}
    </p>
  );
}
