import { type ReactNode, useId, useRef } from 'react';
import { useI18n } from '../../language/I18nProvider.tsx';
import type { SayShelf } from '../words/shelfWords.ts';

interface AskFirstProps {
  say: SayShelf;
  question: string;
  /** What will go. */
  what: string;
  confirm: string;
  onConfirm: () => void;
  /** What is on the button. */
  children: ReactNode;
}

/** A button that asks one question before it does what can't be undone. */
export function AskFirst({ say, question, what, confirm, onConfirm, children }: AskFirstProps) {
  const { attributes } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {children}
      </button>
      <dialog ref={dialog} className="library-dialog" aria-labelledby={title} {...attributes}>
        <h2 id={title}>{question}</h2>
        <p>{what}</p>
        <div className="library-notes">
          <button type="button" onClick={() => dialog.current?.close()}>
            {say('trace.cancel')}
          </button>
          <button
            type="button"
            className="library-danger"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {confirm}
          </button>
        </div>
      </dialog>
    </>
  );
}
