import { useDesk } from '../../useDesk.ts';
import styles from './Conflict.module.css';

interface ConflictProps {
  /** What was done elsewhere: the draft saved in another window, the published file changed or taken away by another hand. */
  what: 'stale' | 'changed' | 'withdrawn';
  onMine: () => void;
  /** None where nothing is there that could be taken. */
  onTheirs?: () => void;
}

/** Two hands have written in one place: it is told, and both are offered. */
export function Conflict({ what, onMine, onTheirs }: ConflictProps) {
  const { t } = useDesk();
  return (
    <div className={styles.conflict} role="alert">
      <p>{t(`error.${what}`)}</p>
      <p className={styles.choices}>
        <button type="button" onClick={onMine}>
          {t(onTheirs ? 'conflict.mine' : 'conflict.again')}
        </button>
        {onTheirs && (
          <button type="button" onClick={onTheirs}>
            {t('conflict.theirs')}
          </button>
        )}
      </p>
    </div>
  );
}
