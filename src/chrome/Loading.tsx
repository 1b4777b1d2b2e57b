import { useI18n } from '../language/I18nProvider.tsx';
import styles from './Loading.module.css';

/** Says that something is loading, after a moment: a fast answer must not flash. */
export function Loading() {
  const { t } = useI18n();
  return (
    <p className={`${styles.loading} ${styles.late}`} role="status">
      {t('loading')}…
    </p>
  );
}
