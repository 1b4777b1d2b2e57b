import { useEffect, useRef } from 'react';
import { useDesk } from '../../useDesk.ts';
import styles from './Dialog.module.css';

interface LeaveDialogProps {
  /** What would be lost. */
  what: 'text' | 'recording';
  onStay: () => void;
  onGo: () => void;
}

/** Asks before unsaved text or a recording is left behind; closing it means staying. */
export function LeaveDialog({ what, onStay, onGo }: LeaveDialogProps) {
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
      <h2 id="leaving">{t(`leave.${what}.title`)}</h2>
      <p id="leaving-why">{t(`leave.${what}.explain`)}</p>
      <p className={styles.buttons}>
        <button type="button" onClick={onStay}>
          {t('leave.stay')}
        </button>
        <button type="button" onClick={onGo}>
          {t(`leave.${what}.go`)}
        </button>
      </p>
    </dialog>
  );
}
