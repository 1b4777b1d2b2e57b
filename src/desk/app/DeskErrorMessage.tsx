import { attributesOf } from '../../language/attributes.ts';
import styles from './DeskErrorMessage.module.css';
import { RequestError } from './deskClient.ts';
import { useDesk } from './useDesk.ts';

/** A failure in the editor's language, with the server's message. */
export function DeskErrorMessage({ error }: { error: unknown }) {
  const { t } = useDesk();
  const kind = error instanceof RequestError ? error.details.kind : 'unexpected';
  return (
    <div className={styles.error} role="alert">
      <p>{t(`error.${kind}`)}</p>
      <p className={styles.said} {...attributesOf('en')}>
        {error instanceof Error ? error.message : String(error)}
      </p>
    </div>
  );
}
