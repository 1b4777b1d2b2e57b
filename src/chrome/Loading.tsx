import { useI18n } from '../language/I18nProvider.tsx';
import styles from './Loading.module.css';

/** Something is on its way. Silent for the first moment, so that a fast answer does not flash. */
export function Loading() {
  const { t } = useI18n();
  return (
    <p className={styles.loading} role="status">
      {t('loading')}…
    </p>
  );
}
