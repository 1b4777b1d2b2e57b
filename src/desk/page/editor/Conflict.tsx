import { useDesk } from '../useDesk.ts';
import styles from './Conflict.module.css';

interface ConflictProps {
  /** What was saved elsewhere: the draft in another window, or the published file by another hand. */
  what: 'stale' | 'changed';
  onMine: () => void;
  onTheirs: () => void;
}

/** Two hands have written in one place: it is told, and both are offered. */
export function Conflict({ what, onMine, onTheirs }: ConflictProps) {
  const { t } = useDesk();
  return (
    <div className={styles.conflict} role="alert">
      <p>{t(`trouble.${what}`)}</p>
      <p className={styles.choices}>
        <button type="button" onClick={onMine}>
          {t('conflict.mine')}
        </button>
        <button type="button" onClick={onTheirs}>
          {t('conflict.theirs')}
        </button>
      </p>
    </div>
  );
}
