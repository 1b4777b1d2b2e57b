import { articleAddress } from '../../contract/articlePath.ts';
import { PageLink } from '../../typography/PageLink.tsx';
import { faultOf } from '../LibraryError.ts';
import type { SavedEntry } from '../libraryData.ts';
import { tellNews } from '../marks/saving.ts';
import { useMarksWords } from '../words/marksWords.ts';
import { keptAddress } from './keptAddress.ts';
import { fetchSaved } from './savedList.ts';

interface StandingNowProps {
  entry: SavedEntry;
  /** Which of the two versions is shown already. */
  shown?: 'kept' | 'published';
}

/** Says that a saved article was corrected, retracted or taken away since, and offers both versions. */
export function StandingNow({ entry, shown }: StandingNowProps) {
  const say = useMarksWords();
  const { id, newer, gone } = entry;
  if (!say) return null;
  if (newer === undefined && !gone) return null;
  const words = gone ? 'saved.gone' : isRetracted(newer) ? 'saved.retracted' : 'saved.corrected';
  return (
    <>
      <span>{say(words)}</span>
      {shown !== 'kept' && <PageLink to={keptAddress(id)}>{say('saved.readKept')}</PageLink>}
      {shown !== 'published' && !gone && <PageLink to={articleAddress(id)}>{say('saved.readNow')}</PageLink>}
      {!gone && (
        <button type="button" onClick={() => void take(id)}>
          {say('saved.takeNewer')}
        </button>
      )}
    </>
  );
}

async function take(id: string): Promise<void> {
  try {
    const outcome = await fetchSaved(id);
    if (outcome !== 'kept') tellNews({ id, word: `outcome.${outcome}` });
  } catch (error) {
    tellNews({ id, fault: faultOf(error) });
  }
}

/** Whether an article's JSON is that of a retracted one. It was parsed before it was kept. */
function isRetracted(text = '{}'): boolean {
  return 'retraction' in (JSON.parse(text) as object);
}
