import { useRef } from 'react';
import styles from '../pictures/PicturesPanel.module.css';
import { useDesk } from '../useDesk.ts';
import { recordedKind } from './useMicrophone.ts';
import type { RecordingWork } from './useRecording.ts';

interface RecordingToolsProps {
  work: RecordingWork;
  /** Whether the article has a recording. */
  has: boolean;
  onRemove: () => void;
}

/** The buttons that choose a recording, speak one, and remove it. */
export function RecordingTools({ work, has, onRemove }: RecordingToolsProps) {
  const { t } = useDesk();
  const { microphone, isBusy } = work;
  const input = useRef<HTMLInputElement>(null);
  const choose = t(has ? 'recording.replace' : 'recording.choose');
  return (
    <p className={styles.tools}>
      <button type="button" onClick={() => input.current?.click()}>
        {choose}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept="audio/*,.mp3,.m4a,.ogg,.opus,.wav"
        aria-label={choose}
        onChange={(event) => {
          work.offer([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {microphone.state === 'recording' ? (
        <button type="button" onClick={microphone.stop}>
          {t('recording.stop')}
        </button>
      ) : (
        recordedKind() && (
          <button type="button" disabled={isBusy} onClick={microphone.start}>
            {t('recording.start')}
          </button>
        )
      )}
      {has && (
        <button type="button" onClick={onRemove}>
          {t('recording.remove')}
        </button>
      )}
      <span>{t('recording.hint')}</span>
    </p>
  );
}
