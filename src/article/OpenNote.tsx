import type { Note } from '../contract/blockSchema.ts';
import { Icon } from '../controls/Icon.tsx';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { RichText } from '../typography/RichText.tsx';
import styles from './OpenNote.module.css';

interface OpenNoteProps {
  note: Note;
  language: string;
  onClose: () => void;
}

/** An open footnote below the text that refers to it; its button or Escape closes it. */
export function OpenNote({ note, language, onClose }: OpenNoteProps) {
  const { t, attributes } = useI18n();
  return (
    <span
      className={styles.place}
      role="note"
      {...attributesOf(language)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <RichText text={note.text} />
      <button
        type="button"
        className={styles.close}
        onClick={onClose}
        aria-label={t('note.close')}
        // Its language only: in the chrome's direction it would be at the note's other end.
        lang={attributes.lang}
      >
        <Icon name="note" />
      </button>
    </span>
  );
}
