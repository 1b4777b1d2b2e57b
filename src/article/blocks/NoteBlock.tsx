import { useI18n } from '../../language/I18nProvider.tsx';
import { toDigits } from '../../language/numbers.ts';
import { RichText } from '../../typography/RichText.tsx';
import type { BlockProps } from './blockProps.ts';
import styles from './NoteBlock.module.css';

/** A footnote at its place in the body, with a link back to its reference. */
export function NoteBlock({ block, language }: BlockProps<'note'>) {
  const { t, attributes } = useI18n();
  return (
    <div className={styles.note} role="doc-footnote" id={`note-${block.number}`}>
      <span className={styles.number}>{toDigits(String(block.number), language)}</span>
      <p>
        <RichText text={block.text} />{' '}
        <a
          className={styles.back}
          href={`#reference-${block.number}`}
          role="doc-backlink"
          aria-label={t('note.back')}
          {...attributes}
        >
          ↑
        </a>
      </p>
    </div>
  );
}
