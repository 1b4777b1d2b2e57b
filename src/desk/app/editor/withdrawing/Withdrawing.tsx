import { useRef, useState } from 'react';
import { attributesOf } from '../../../../language/attributes.ts';
import type { Draft } from '../../../server/api/draft.ts';
import { deskClient } from '../../deskClient.ts';
import { useDesk } from '../../useDesk.ts';
import dialogStyles from '../dialogs/Dialog.module.css';
import styles from '../publishing/Publishing.module.css';
import { isChangedElsewhere } from './isChangedElsewhere.ts';
import { RemovalDialog } from './RemovalDialog.tsx';
import { WithdrawalError } from './WithdrawalError.tsx';

interface WithdrawingProps {
  draft: Draft;
  /** The element that shows why it cannot be withdrawn yet. */
  waitsFor: string | undefined;
  save: () => Promise<number>;
  onRetracted: (draft: Draft) => void;
  onRemoved: () => void;
}

/** Withdraws a published article: retracts it, which keeps its address, or removes it for good. */
export function Withdrawing({ draft, waitsFor, save, onRetracted, onRemoved }: WithdrawingProps) {
  const { t } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isRemoving, setRemoving] = useState(false);
  const [text, setText] = useState('');
  const [error, setError] = useState<unknown>();
  const retract = async () => {
    // What was changed elsewhere has been told.
    const over = isChangedElsewhere(error);
    setError(undefined);
    try {
      const retracted = await deskClient.retract(draft.key, await save(), text, over);
      dialog.current?.close();
      onRetracted(retracted);
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <>
      <button
        type="button"
        aria-disabled={waitsFor !== undefined}
        onClick={() => {
          if (waitsFor !== undefined) return document.getElementById(waitsFor)?.scrollIntoView();
          setError(undefined);
          dialog.current?.showModal();
        }}
      >
        {t('withdraw')}
      </button>
      <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby="withdrawing">
        <form
          className={styles.kinds}
          onSubmit={(event) => {
            event.preventDefault();
            void retract();
          }}
        >
          <h2 id="withdrawing">{t('withdraw.title')}</h2>
          <p>{t('withdraw.explain')}</p>
          <label className={styles.text}>
            {t('withdraw.reason')}
            <textarea
              {...attributesOf(draft.article.language)}
              required
              rows={3}
              value={text}
              onChange={(event) => setText(event.target.value.replace(/\n/g, ' '))}
            />
          </label>
          <WithdrawalError error={error} />
          <p className={dialogStyles.buttons}>
            <button type="submit" className={styles.publish}>
              {t('withdraw.retract')}
            </button>
            <button
              type="button"
              onClick={() => {
                dialog.current?.close();
                setRemoving(true);
              }}
            >
              {t('withdraw.remove')}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('cancel')}
            </button>
          </p>
        </form>
      </dialog>
      {isRemoving && (
        <RemovalDialog draft={draft} save={save} onRemoved={onRemoved} onClose={() => setRemoving(false)} />
      )}
    </>
  );
}
