import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { toDigits } from '../language/numbers.ts';
import styles from './NoteReference.module.css';

interface NoteReferenceProps {
  id: string | undefined;
  number: number;
  /** The language of its block, whose digits it uses. */
  language: string;
  open: boolean;
  onToggle: () => void;
  onEscape: () => void;
  /** Gets the element, so that the focus can return to it. */
  anchorRef: (element: HTMLAnchorElement | null) => void;
}

/** A footnote's number in the text: it opens the note in place; without script it is a link to the note below. */
export function NoteReference({
  id,
  number,
  language,
  open,
  onToggle,
  onEscape,
  anchorRef,
}: NoteReferenceProps) {
  const { t, attributes } = useI18n();
  const figures = toDigits(String(number), language);
  return (
    <sup className={styles.number}>
      <a
        ref={anchorRef}
        id={id}
        href={`#note-${number}`}
        role="doc-noteref"
        aria-expanded={open}
        aria-label={t('note.open', { number: figures })}
        // The label's language; the figures are the same in all of a script.
        lang={attributes.lang}
        dir={attributesOf(language).dir}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.preventDefault();
          onEscape();
        }}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onToggle();
        }}
      >
        {figures}
      </a>
    </sup>
  );
}
