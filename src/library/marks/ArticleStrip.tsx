import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Library } from '../database.ts';
import { keptAddress } from '../saved/keptAddress.ts';
import { StandingNow } from '../saved/StandingNow.tsx';
import { comparePublished } from '../saved/savedList.ts';
import { useKept } from '../useKept.ts';
import { LibraryStrip } from './LibraryStrip.tsx';
import { SavingStrip } from './SavingStrip.tsx';

interface ArticleStripProps {
  id: string;
  isSaved: boolean;
}

/** What came of saving the article of a page; or, if it was saved and has changed since, the offer of both versions. */
export function ArticleStrip({ id, isSaved }: ArticleStripProps) {
  return isSaved ? <SavedStrip id={id} /> : <SavingStrip id={id} />;
}

function SavedStrip({ id }: { id: string }) {
  const [closed, setClosed] = useState(false);
  const { pathname, search } = useLocation();
  const { value: entry } = useKept(useCallback((library: Library) => library.get('saved', id), [id]));
  useEffect(() => {
    // What can't be compared now is compared another time.
    if (navigator.onLine) void comparePublished(id).catch(() => undefined);
  }, [id]);
  const isCopy = pathname + search === keptAddress(id);
  const hasChanged = entry?.newer !== undefined || entry?.gone;
  if (!entry || closed || !hasChanged) return <SavingStrip id={id} />;
  return (
    <LibraryStrip onClose={() => setClosed(true)}>
      <StandingNow entry={entry} shown={isCopy ? 'kept' : 'published'} />
    </LibraryStrip>
  );
}
