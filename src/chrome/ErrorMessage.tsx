import { DataError } from '../data/dataError.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import styles from './ErrorMessage.module.css';

interface ErrorMessageProps {
  /** What cannot be shown. */
  what: 'article' | 'list' | 'publication' | 'page';
  error: unknown;
  onRetry: () => Promise<unknown>;
  /** `1` where the error is all that the page shows. */
  level?: 1 | 2;
}

/** Something that failed to load: what, why, its address, and a retry. The rest of the page stays. */
export function ErrorMessage({ what, error, onRetry, level = 1 }: ErrorMessageProps) {
  const { t } = useI18n();
  const Heading = `h${level}` as const;
  const reason = error instanceof DataError ? t(`error.${error.reason}`) : t('error.unexpected');
  const retry = async () => {
    await onRetry();
    // The button disappears with the error: a keyboard user goes on at the heading. The query delivers its
    // answer in a task of its own, so after one frame alone the page may still be the old one.
    setTimeout(() => requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus()));
  };
  return (
    <section className={styles.error} role="alert">
      <Heading className={styles.title} tabIndex={-1}>
        {t(`error.${what}`)}
      </Heading>
      <p>{reason}</p>
      {error instanceof DataError && (
        <p className={styles.address}>
          {t('error.address')}{' '}
          <bdi lang="en" dir="ltr">
            {error.address}
          </bdi>
        </p>
      )}
      <button type="button" onClick={() => void retry()}>
        {t('error.retry')}
      </button>
    </section>
  );
}
