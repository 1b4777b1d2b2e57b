import { useRef, useState } from 'react';
import { useI18n } from '../../language/I18nProvider.tsx';
import type { SayShelf } from '../words/shelfWords.ts';
import { removeEverything } from './removeEverything.ts';

/** Removes everything of this site from this device: one press and one question, which says what will go. */
export function RemoveEverything({ say }: { say: SayShelf }) {
  const { attributes } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<'trace.done' | 'trace.partly'>();
  const remove = async () => {
    dialog.current?.close();
    setOutcome((await removeEverything()) ? 'trace.done' : 'trace.partly');
  };
  return (
    <section>
      <h2>{say('trace.title')}</h2>
      <p>
        <button type="button" onClick={() => dialog.current?.showModal()}>
          {say('trace.open')}
        </button>
      </p>
      <p role="status">{outcome && say(outcome)}</p>
      <dialog ref={dialog} className="library-dialog" aria-labelledby="remove-everything" {...attributes}>
        <h2 id="remove-everything">{say('trace.ask')}</h2>
        <p>{say('trace.what')}</p>
        <div className="library-notes">
          <button type="button" onClick={() => dialog.current?.close()}>
            {say('trace.cancel')}
          </button>
          <button type="button" className="library-danger" onClick={() => void remove()}>
            {say('trace.confirm')}
          </button>
        </div>
      </dialog>
    </section>
  );
}
