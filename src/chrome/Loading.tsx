import { useChrome } from '../language/Chrome.tsx';
import styles from './Loading.module.css';

/** Something is on its way. Silent for the first moment, so that a fast answer does not flash. */
export function Loading() {
  const { t } = useChrome();
  return (
    <p className={styles.loading} role="status">
      {t('loading')}…
    </p>
  );
}
