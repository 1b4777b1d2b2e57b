import { useRef, useState } from 'react';
import { Icon } from '../controls/Icon.tsx';
import { toDigits } from '../language/numbers.ts';
import { useChrome } from '../language/useChrome.ts';
import { RichText } from '../typography/RichText.tsx';
import type { Note } from './blockSchema.ts';
import styles from './NoteReference.module.css';

/**
 * A footnote's number in the text. Pressed, the note opens in the line's own place and closes back to where the reader
 * was; without script it is the link to the note below.
 */
export function NoteReference({ note, language }: { note: Note; language: string }) {
  const [open, setOpen] = useState(false);
  const reference = useRef<HTMLAnchorElement>(null);
  const { t, attributes } = useChrome();
  const close = () => {
    setOpen(false);
    reference.current?.focus();
  };
  return (
    <>
      <sup className={styles.number}>
        <a
          ref={reference}
          id={`reference-${note.number}`}
          href={`#note-${note.number}`}
          role="doc-noteref"
          aria-expanded={open}
          aria-label={t('note.open', { number: toDigits(String(note.number), language) })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
          }}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            setOpen(!open);
          }}
        >
          {toDigits(String(note.number), language)}
        </a>
      </sup>
      {open && (
        <span
          className={styles.place}
          role="note"
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <RichText text={note.text} />
          <button
            type="button"
            className={styles.close}
            onClick={close}
            aria-label={t('note.close')}
            {...attributes}
          >
            <Icon name="note" />
          </button>
        </span>
      )}
    </>
  );
}
