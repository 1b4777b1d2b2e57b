import { useState } from 'react';
import type { SayShelf } from '../words/shelfWords.ts';
import { AskFirst } from './AskFirst.tsx';
import { removeEverything } from './removeEverything.ts';

/** Removes everything of this site from this device: one press and one question, which says what will go. */
export function RemoveEverything({ say }: { say: SayShelf }) {
  const [outcome, setOutcome] = useState<'trace.done' | 'trace.partly'>();
  const remove = async () => setOutcome((await removeEverything()) ? 'trace.done' : 'trace.partly');
  return (
    <section>
      <h2>{say('trace.title')}</h2>
      <div>
        <AskFirst
          say={say}
          question={say('trace.ask')}
          what={say('trace.what')}
          confirm={say('trace.confirm')}
          onConfirm={() => void remove()}
        >
          {say('trace.open')}
        </AskFirst>
      </div>
      <p role="status">{outcome && say(outcome)}</p>
    </section>
  );
}
