import { useEffect, useRef } from 'react';
import { useDesk } from '../../useDesk.ts';
import styles from './Dialog.module.css';

interface LeaveDialogProps {
  onStay: () => void;
  onGo: () => void;
}

/** Asks before unsaved text is left behind; closing it means staying. */
export function LeaveDialog({ onStay, onGo }: LeaveDialogProps) {
  const { t } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="leaving"
      aria-describedby="leaving-why"
      onClose={onStay}
    >
      <h2 id="leaving">{t('leave.title')}</h2>
      <p id="leaving-why">{t('leave.explain')}</p>
      <p className={styles.buttons}>
        <button type="button" onClick={onStay}>
          {t('leave.stay')}
        </button>
        <button type="button" onClick={onGo}>
          {t('leave.go')}
        </button>
      </p>
    </dialog>
  );
}
