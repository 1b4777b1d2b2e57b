import { useEffect, useState } from 'react';
import { mayCheck } from '../../trust/ownPlace.ts';
import type { SayShelf } from '../words/shelfWords.ts';

/** What is kept where, and what removing it does not remove. */
export function KeptAbout({ say }: { say: SayShelf }) {
  // The built page does not know what a device keeps.
  const [knowsKey, setKnowsKey] = useState(false);
  useEffect(() => setKnowsKey(mayCheck()), []);
  return (
    <>
      <section>
        <h2>{say('kept.title')}</h2>
        <p>{say('kept.device')}</p>
        <ul>
          {(['settings', 'library', 'app', 'tab'] as const).map((what) => (
            <li key={what}>{say(`kept.${what}`)}</li>
          ))}
          {knowsKey && <li>{say('kept.trust')}</li>}
        </ul>
      </section>
      <section>
        <h2>{say('limits.title')}</h2>
        <ul>
          {(['browser', 'network', 'files', 'device'] as const).map((what) => (
            <li key={what}>{say(`limits.${what}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
