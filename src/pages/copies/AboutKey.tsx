import { useQuery } from '@tanstack/react-query';
import { useTrustWords } from '../../trust/trustWords.ts';
import { trustQuery } from '../policies/trustQueries.ts';
import { KeyLetters } from './KeyLetters.tsx';

/** The letters of the key by which copies are checked; nothing where the archive is not signed. */
export function AboutKey() {
  const say = useTrustWords();
  const { letters } = useQuery(trustQuery).data ?? {};
  if (!say || letters === undefined) return null;
  return (
    <section>
      <h2>{say('key.title')}</h2>
      <KeyLetters letters={letters} say={say} />
    </section>
  );
}
