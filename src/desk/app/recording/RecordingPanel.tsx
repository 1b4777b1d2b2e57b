import type { Audio } from '../../../contract/audio/audioSchema.ts';
import { DeskErrorMessage } from '../DeskErrorMessage.tsx';
import { FileName } from '../document/FileName.tsx';
import styles from '../pictures/PicturesPanel.module.css';
import { useDesk } from '../useDesk.ts';
import { RecordingChoice } from './RecordingChoice.tsx';
import { RecordingFields } from './RecordingFields.tsx';
import { RecordingTools } from './RecordingTools.tsx';
import { mayRetry, type RecordingWork } from './useRecording.ts';

interface RecordingPanelProps {
  draftKey: string;
  audio: Audio | undefined;
  /** The article's, which the words are in. */
  language: string;
  work: RecordingWork;
  /** @param about the field that is being typed in */
  onChange: (about: string | undefined, audio: Audio | undefined) => void;
}

/** The article's recording: chosen, dropped or spoken here; heard, its licence and reader, removed. */
export function RecordingPanel({ draftKey, audio, language, work, onChange }: RecordingPanelProps) {
  const { t } = useDesk();
  const { microphone, isTaking, isUnderWay, failed, offered } = work;
  const isInUse = audio || isUnderWay || failed || offered.length > 0;
  return (
    <details id="field-audio" className={styles.panel} open={isInUse ? true : undefined}>
      <summary>
        {t('field.audio')}
        {audio?.licence.trim() === '' && (
          <span className={styles.attention}>{t('recording.unlicensed')}</span>
        )}
      </summary>
      {audio && (
        <RecordingFields
          address={`/content/drafts/${draftKey}/${audio.src}`}
          audio={audio}
          language={language}
          onChange={(next) => onChange('audio', next)}
        />
      )}
      <div role="status">
        {isTaking && t('recording.taking')}
        {microphone.state === 'recording' && t('recording.running')}
        {microphone.state === 'refused' && t('recording.refused')}
      </div>
      {failed && (
        <>
          {failed.file instanceof File && (
            <p>
              <FileName name={failed.file.name} />
            </p>
          )}
          <DeskErrorMessage error={failed.error} />
          {mayRetry(failed) && (
            <button type="button" disabled={work.isBusy} onClick={work.retry}>
              {t('recording.retry')}
            </button>
          )}
        </>
      )}
      {offered.length > 0 && <RecordingChoice work={work} />}
      <RecordingTools work={work} has={audio !== undefined} onRemove={() => onChange(undefined, undefined)} />
    </details>
  );
}
