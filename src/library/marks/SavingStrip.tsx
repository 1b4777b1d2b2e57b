import { useSyncExternalStore } from 'react';
import { FaultText } from '../FaultText.tsx';
import { useMarksWords } from '../words/marksWords.ts';
import { LibraryStrip } from './LibraryStrip.tsx';
import { currentNews, subscribeNews, tellNews, undo } from './saving.ts';

/** What came of saving an article, if there is something to say; a removal can be undone. */
export function SavingStrip({ id }: { id: string }) {
  const say = useMarksWords();
  const news = useSyncExternalStore(subscribeNews, currentNews);
  if (!say || news?.id !== id) return null;
  return (
    <LibraryStrip onClose={() => tellNews(undefined)}>
      <span>{'fault' in news ? <FaultText fault={news.fault} /> : say(news.word)}</span>
      {'word' in news && news.word === 'outcome.removed' && (
        <button type="button" onClick={() => void undo(id)}>
          {say('undo')}
        </button>
      )}
    </LibraryStrip>
  );
}
