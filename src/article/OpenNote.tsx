import type { ReactNode } from 'react';
import { Icon } from '../controls/Icon.tsx';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import styles from './OpenNote.module.css';

interface OpenNoteProps {
  language: string;
  /** The note's text. */
  children: ReactNode;
  onClose: () => void;
}

/** An open footnote below the text that refers to it; its button or Escape closes it. */
export function OpenNote({ language, children, onClose }: OpenNoteProps) {
  const { t, attributes } = useI18n();
  return (
    <span
      className={styles.place}
      role="note"
      {...attributesOf(language)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // Of a note inside a note, the inner one closes.
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      <button
        type="button"
        className={styles.close}
        onClick={onClose}
        aria-label={t('note.close')}
        // The label's language; in the chrome's direction it would be at the note's other end.
        lang={attributes.lang}
        dir={attributesOf(language).dir}
      >
        <Icon name="note" />
      </button>
    </span>
  );
}
