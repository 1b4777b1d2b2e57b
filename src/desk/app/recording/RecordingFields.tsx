import type { Audio } from '../../../contract/audio/audioSchema.ts';
import { attributesOf } from '../../../language/attributes.ts';
import styles from '../pictures/PicturesPanel.module.css';
import { useDesk } from '../useDesk.ts';

interface RecordingFieldsProps {
  /** Where the desk has the file. */
  address: string;
  audio: Audio;
  /** The article's, which the words are in. */
  language: string;
  onChange: (audio: Audio) => void;
}

/** The recording that the article has, to be heard, with its licence and its reader. */
export function RecordingFields({ address, audio, language, onChange }: RecordingFieldsProps) {
  const { t } = useDesk();
  const write = attributesOf(language);
  return (
    <div className={styles.words}>
      {/* biome-ignore lint/a11y/useMediaCaption: the article itself is its text */}
      <audio controls preload="metadata" src={address} />
      <label>
        {t('recording.licence')}
        <input
          {...write}
          value={audio.licence}
          onChange={({ target: { value } }) => onChange({ ...audio, licence: value })}
        />
      </label>
      <label>
        {t('recording.reader')}
        <input
          {...write}
          value={audio.reader ?? ''}
          onChange={({ target: { value } }) => {
            const { reader: _, ...rest } = audio;
            onChange({ ...rest, ...(value && { reader: value }) });
          }}
        />
      </label>
    </div>
  );
}
