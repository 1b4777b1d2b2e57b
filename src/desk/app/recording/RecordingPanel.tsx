import { useCallback, useEffect, useRef, useState } from 'react';
import type { Audio } from '../../../contract/audio/audioSchema.ts';
import { attributesOf } from '../../../language/attributes.ts';
import { DeskErrorMessage } from '../DeskErrorMessage.tsx';
import { deskClient } from '../deskClient.ts';
import styles from '../pictures/PicturesPanel.module.css';
import { useDesk } from '../useDesk.ts';
import { measureRecording } from './measureRecording.ts';
import { recordedKind, useMicrophone } from './useMicrophone.ts';

interface RecordingPanelProps {
  draftKey: string;
  audio: Audio | undefined;
  /** The article's, which the words are in. */
  language: string;
  /** A recording that was dropped on the article. */
  dropped: File | undefined;
  /** @param about the field that is being typed in */
  onChange: (about: string | undefined, audio: Audio | undefined) => void;
}

/** The article's recording: chosen, dropped or spoken here; heard, its licence and reader, removed. */
export function RecordingPanel({ draftKey, audio, language, dropped, onChange }: RecordingPanelProps) {
  const { t } = useDesk();
  const [error, setError] = useState<unknown>();
  const [isTaking, setTaking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const now = useRef({ audio, onChange });
  now.current = { audio, onChange };
  const take = useCallback(
    async (file: Blob) => {
      setError(undefined);
      setTaking(true);
      try {
        const kept = await deskClient.addRecording(draftKey, file, await measureRecording(file));
        const { audio: before, onChange: change } = now.current;
        // The times of sentences are another recording's.
        change(undefined, {
          ...kept,
          licence: before?.licence ?? '',
          ...(before?.reader && { reader: before.reader }),
        });
      } catch (failure) {
        setError(failure);
      } finally {
        setTaking(false);
      }
    },
    [draftKey],
  );
  useEffect(() => {
    if (dropped) void take(dropped);
  }, [dropped, take]);
  const microphone = useMicrophone((file) => void take(file));
  const write = attributesOf(language);
  const words = (change: Partial<Audio>) => audio && onChange('audio', { ...audio, ...change });
  return (
    <details className={styles.panel} open={audio || dropped ? true : undefined}>
      <summary>
        {t('field.audio')}
        {audio?.licence.trim() === '' && (
          <span className={styles.attention}>{t('recording.unlicensed')}</span>
        )}
      </summary>
      {audio && (
        <div className={styles.words}>
          {/* biome-ignore lint/a11y/useMediaCaption: the article itself is its text */}
          <audio controls preload="metadata" src={`/content/drafts/${draftKey}/${audio.src}`} />
          <label>
            {t('recording.licence')}
            <input
              {...write}
              value={audio.licence}
              onChange={(event) => words({ licence: event.target.value })}
            />
          </label>
          <label>
            {t('recording.reader')}
            <input
              {...write}
              value={audio.reader ?? ''}
              onChange={({ target: { value } }) => {
                const { reader: _, ...rest } = audio;
                onChange('audio', { ...rest, ...(value && { reader: value }) });
              }}
            />
          </label>
        </div>
      )}
      <div role="status">
        {isTaking && t('recording.taking')}
        {microphone.state === 'recording' && t('recording.running')}
        {microphone.state === 'refused' && t('recording.refused')}
      </div>
      {error !== undefined && <DeskErrorMessage error={error} />}
      <p className={styles.tools}>
        <button type="button" onClick={() => input.current?.click()}>
          {t(audio ? 'recording.replace' : 'recording.choose')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept="audio/*,.mp3,.m4a,.ogg,.opus,.wav"
          aria-label={t(audio ? 'recording.replace' : 'recording.choose')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void take(file);
            event.target.value = '';
          }}
        />
        {microphone.state === 'recording' ? (
          <button type="button" onClick={microphone.stop}>
            {t('recording.stop')}
          </button>
        ) : (
          recordedKind() && (
            <button
              type="button"
              disabled={microphone.state === 'asking'}
              onClick={() => void microphone.start()}
            >
              {t('recording.start')}
            </button>
          )
        )}
        {audio && (
          <button type="button" onClick={() => onChange(undefined, undefined)}>
            {t('recording.remove')}
          </button>
        )}
        <span>{t('recording.hint')}</span>
      </p>
    </details>
  );
}
