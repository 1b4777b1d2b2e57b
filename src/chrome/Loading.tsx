import { useI18n } from '../language/I18nProvider.tsx';
import styles from './Loading.module.css';

/** Says that something is loading, after a moment. */
export function Loading() {
  const { t } = useI18n();
  return (
    <p className={`${styles.loading} late`} role="status">
      {t('loading')}…
    </p>
  );
}
