import { attributesOf } from '../../language/attributes.ts';
import { AskFault } from './askDesk.ts';
import styles from './Trouble.module.css';
import { useDesk } from './useDesk.ts';

/** Something that could not be done: in the editor's words, and what the server said. */
export function Trouble({ error }: { error: unknown }) {
  const { t } = useDesk();
  const kind = error instanceof AskFault ? error.trouble.kind : 'unexpected';
  return (
    <div className={styles.trouble} role="alert">
      <p>{t(`trouble.${kind}`)}</p>
      <p className={styles.said} {...attributesOf('en')}>
        {error instanceof Error ? error.message : String(error)}
      </p>
    </div>
  );
}
