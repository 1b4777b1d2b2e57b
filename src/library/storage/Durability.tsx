import { useEffect, useState } from 'react';
import type { SayShelf } from '../words/shelfWords.ts';

/** Whether the browser may remove what is kept by itself, and what helps. */
export function Durability({ say }: { say: SayShelf }) {
  const [state, setState] = useState<'unknown' | 'lasting' | 'passing' | 'refused'>('unknown');
  useEffect(() => {
    void ask('persisted').then((lasts) => setState(lasts ? 'lasting' : 'passing'));
  }, []);
  if (state === 'unknown') return null;
  if (state === 'lasting') return <p>{say('storage.safe')}</p>;
  const canAsk = typeof navigator.storage?.persist === 'function';
  return (
    <div className="library-warning">
      <p>{say('storage.unsafe')}</p>
      <ul>
        {canAsk && (
          <li>
            <button
              type="button"
              onClick={() => void ask('persist').then((lasts) => setState(lasts ? 'lasting' : 'refused'))}
            >
              {say('storage.persist')}
            </button>
            <span role="status">{state === 'refused' && say('storage.persistRefused')}</span>
          </li>
        )}
        <li>{say('storage.install')}</li>
        <li>{say('storage.export')}</li>
      </ul>
    </div>
  );
}

async function ask(what: 'persist' | 'persisted'): Promise<boolean> {
  try {
    return (await navigator.storage?.[what]?.()) ?? false;
  } catch {
    return false;
  }
}
