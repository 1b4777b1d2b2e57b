import { Icon } from '../../controls/Icon.tsx';
import { useI18n } from '../../language/I18nProvider.tsx';
import { Isolate } from '../../typography/Isolate.tsx';
import type { Savable } from '../saved/savedList.ts';
import { useOffline } from '../useOffline.ts';
import { useMarksWords } from '../words/marksWords.ts';
import { ReadingMark } from './ReadingMark.tsx';
import { SavingStrip } from './SavingStrip.tsx';
import { toggleSaved } from './saving.ts';
import type { Snapshot } from './snapshot.ts';

interface ShownMarksProps {
  item: Savable;
  snapshot: Snapshot;
}

/** An article's marks: how far it was read, whether it opens without a line if there is none, and the press that saves it. */
export function ShownMarks({ item, snapshot: { saved, kept, progress } }: ShownMarksProps) {
  const { t } = useI18n();
  const say = useMarksWords();
  const isOffline = useOffline();
  if (!say) return null;
  const availability = say(kept.has(item.id) ? 'mark.kept' : 'mark.notKept');
  return (
    <>
      <span className="library-marks">
        <ReadingMark progress={progress.get(item.id)} say={say} />
        {isOffline && (
          <span className={kept.has(item.id) ? 'library-kept' : 'library-not-kept'} title={availability}>
            <span className="visually-hidden">{availability}</span>
          </span>
        )}
        <button
          type="button"
          className="library-toggle"
          aria-pressed={saved.has(item.id)}
          onClick={() => void toggleSaved(item)}
        >
          <Icon name="save" />
          <span className="visually-hidden">
            {t('saved.save')} <Isolate language={item.language}>{item.title}</Isolate>
          </span>
        </button>
      </span>
      {/* Beside them: within them it would lie below the marks of later cards. */}
      <SavingStrip id={item.id} />
    </>
  );
}
