import { attributesOf } from '../../language/attributes.ts';
import styles from './DeskErrorMessage.module.css';
import { RequestError } from './deskClient.ts';
import { errorWords } from './errorWords.ts';
import { useDesk } from './useDesk.ts';

/** A failure, once, in the editor's language; in the server's words only where nobody has foreseen it. */
export function DeskErrorMessage({ error }: { error: unknown }) {
  const { t } = useDesk();
  const details = error instanceof RequestError ? error.details : undefined;
  const { word, values, isExact } = errorWords(details);
  return (
    <div className={styles.error} role="alert">
      <p>{t(word, values)}</p>
      {details?.kind === 'referenced' && (
        <ul>
          {details.articles.map(({ id, title }) => (
            <li key={id}>
              <bdi>{title}</bdi> (<bdi {...attributesOf('en')}>{id}</bdi>)
            </li>
          ))}
        </ul>
      )}
      {!isExact && (
        <p className={styles.said} {...attributesOf('en')}>
          {error instanceof Error ? error.message : String(error)}
        </p>
      )}
    </div>
  );
}
