import { DataError } from '../data/dataError.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import styles from './ErrorMessage.module.css';

interface ErrorMessageProps {
  /** What cannot be shown. */
  what: 'article' | 'list' | 'publication' | 'page';
  error: unknown;
  onRetry: () => Promise<unknown>;
  /** `1` where the fault is all that the page has to say. */
  level?: 1 | 2;
}

/** Something that did not come: what, why, where it was asked for, and another try. The rest of the page stands. */
export function ErrorMessage({ what, error, onRetry, level = 1 }: ErrorMessageProps) {
  const { t } = useI18n();
  const Heading = `h${level}` as const;
  const reason = error instanceof DataError ? t(`error.${error.reason}`) : t('error.unexpected');
  const retry = async () => {
    await onRetry();
    // The button is gone with the fault: whoever pressed it by keyboard goes on at the heading. The query tells its
    // answer in a task of its own, so that a frame alone may still show the page before it.
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
