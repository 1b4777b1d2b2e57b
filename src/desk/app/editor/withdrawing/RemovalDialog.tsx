import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../../server/api/draft.ts';
import { deskClient } from '../../deskClient.ts';
import { useDesk } from '../../useDesk.ts';
import dialogStyles from '../dialogs/Dialog.module.css';
import { isChangedElsewhere } from './isChangedElsewhere.ts';
import { WithdrawalError } from './WithdrawalError.tsx';

interface RemovalDialogProps {
  draft: Draft;
  save: () => Promise<number>;
  onRemoved: () => void;
  onClose: () => void;
}

/** The question before a published article is removed with its pictures. */
export function RemovalDialog({ draft, save, onRemoved, onClose }: RemovalDialogProps) {
  const { t } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [error, setError] = useState<unknown>();
  useEffect(() => dialog.current?.showModal(), []);
  const remove = async () => {
    const over = isChangedElsewhere(error);
    setError(undefined);
    try {
      await deskClient.removePublished(draft.key, await save(), over);
      onRemoved();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <dialog
      ref={dialog}
      className={dialogStyles.dialog}
      aria-labelledby="removal"
      aria-describedby="removal-what"
      onClose={onClose}
    >
      <h2 id="removal">{t('removal.title')}</h2>
      <p id="removal-what">{t('removal.explain', { id: draft.article.id })}</p>
      <WithdrawalError error={error} />
      <p className={dialogStyles.buttons}>
        <button type="button" onClick={onClose}>
          {t('cancel')}
        </button>
        <button type="button" onClick={() => void remove()}>
          {t('removal.do')}
        </button>
      </p>
    </dialog>
  );
}
