import { useDesk } from '../../useDesk.ts';
import styles from './Conflict.module.css';

interface ConflictProps {
  /** What happened elsewhere: the draft saved in another window, or the published file changed or removed. */
  what: 'stale' | 'changed' | 'withdrawn';
  onMine: () => void;
  /** Undefined if there is no other version to take. */
  onTheirs?: () => void;
}

/** Reports a conflict and offers both versions. */
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
