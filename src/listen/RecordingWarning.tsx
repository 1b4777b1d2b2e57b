import { useQuery } from '@tanstack/react-query';
import { articleAddress } from '../contract/articlePath.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { CopyWarning } from '../trust/CopyWarning.tsx';
import { knownList } from '../trust/knownList.ts';
import { useTrustWords } from '../trust/trustWords.ts';
import type { Heard } from './players/player.ts';

export interface RecordingWarningProps {
  /** The article's. */
  id: string;
  copy: NonNullable<Heard['copy']>;
}

/** Says that a copy's recording is not the publication's, as of an article that is not; or quietly that this cannot be told. */
export function RecordingWarning({ id, copy }: RecordingWarningProps) {
  const say = useTrustWords();
  const { data: publication } = useQuery(publicationQuery);
  const origin = knownList()?.origin ?? publication?.origin;
  if (!say || origin === undefined) return null;
  if (copy === 'unchecked') return <p role="status">{say('recording.unchecked')}</p>;
  const way = { todo: say('recording.do'), own: origin + articleAddress(id) };
  return (
    <CopyWarning way={way} say={say}>
      <p>{say('recording.changed')}</p>
    </CopyWarning>
  );
}
