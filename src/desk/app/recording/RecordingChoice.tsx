import { FileName } from '../document/FileName.tsx';
import styles from '../pictures/PicturesPanel.module.css';
import { useDesk } from '../useDesk.ts';
import type { RecordingWork } from './useRecording.ts';

/** Asks which of several files is to be the article's recording. */
export function RecordingChoice({ work }: { work: RecordingWork }) {
  const { t } = useDesk();
  return (
    <fieldset className={styles.choice} aria-labelledby="recording-choice">
      <p id="recording-choice" role="alert">
        {t('recording.which')}
      </p>
      <ul>
        {work.offered.map((file, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and only more come
          <li key={at}>
            <button type="button" disabled={work.isBusy} onClick={() => work.choose(file)}>
              <FileName name={file.name} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => work.choose(undefined)}>
        {t('recording.none')}
      </button>
    </fieldset>
  );
}
