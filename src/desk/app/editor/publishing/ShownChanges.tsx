import { changedWords } from '../../../../contract/text/changedWords.ts';
import { attributesOf } from '../../../../language/attributes.ts';
import { markedWords } from '../../../../typography/markedWords.tsx';
import type { Passage } from '../../../server/api/change.ts';
import { useDesk } from '../../useDesk.ts';
import styles from './ShownChanges.module.css';

interface ShownChangesProps {
  /** What the edit changes; undefined while it is compared, and where that failed. */
  passages: readonly Passage[] | undefined;
  /** Compares again, where it failed. */
  onRetry: (() => void) | undefined;
  /** Those that readers are not shown. */
  leftOut: ReadonlySet<Passage>;
  onLeftOut: (leftOut: ReadonlySet<Passage>) => void;
  /** The article's. */
  language: string;
}

/** The passages that an edit changes, as readers will see them below the correction; each may be left out, or all. */
export function ShownChanges({ passages, onRetry, leftOut, onLeftOut, language }: ShownChangesProps) {
  const { t } = useDesk();
  if (onRetry)
    return (
      <p>
        {t('change.notCompared')}{' '}
        <button type="button" onClick={onRetry}>
          {t('change.compareAgain')}
        </button>
      </p>
    );
  if (!passages) return <p>{t('change.comparing')}</p>;
  if (passages.length === 0) return <p>{t('change.noWords')}</p>;
  const turn = (passage: Passage) => {
    const kept = new Set(leftOut);
    if (!kept.delete(passage)) kept.add(passage);
    onLeftOut(kept);
  };
  const isShown = leftOut.size < passages.length;
  return (
    <div className={styles.changes}>
      <label>
        <input
          type="checkbox"
          checked={isShown}
          onChange={() => onLeftOut(new Set(isShown ? passages : []))}
        />
        <span>{t('change.show')}</span>
      </label>
      <ul>
        {passages.map((passage) => (
          <li key={JSON.stringify(passage)}>
            <label>
              <input type="checkbox" checked={!leftOut.has(passage)} onChange={() => turn(passage)} />
              <span className={styles.passage} data-left-out={leftOut.has(passage) || undefined}>
                <States passage={passage} language={passage.language ?? language} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

function States({ passage, language }: { passage: Passage; language: string }) {
  const { t } = useDesk();
  const marked = changedWords(passage.before ?? '', passage.after ?? '');
  return (['before', 'after'] as const)
    .filter((when) => passage[when] !== undefined)
    .map((when) => (
      <span key={when}>
        <small>{t(`change.${when}`)}</small>{' '}
        <bdi {...attributesOf(language)}>
          {markedWords(marked[when], language, when === 'before' ? 'del' : 'ins')}
        </bdi>
      </span>
    ));
}
