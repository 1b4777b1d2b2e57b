import { Fragment } from 'react';
import { useI18n } from '../../language/I18nProvider.tsx';
import { formatNumber, toDigits } from '../../language/numbers.ts';
import { PageLink } from '../../typography/PageLink.tsx';
import { NotedText } from '../NotedText.tsx';
import { referenceId } from '../notesOf.ts';
import type { BlockProps } from './blockProps.ts';
import styles from './NoteBlock.module.css';

/** A footnote where it stands in the body, with the way back to each of its references. */
export function NoteBlock({ block, notes, language }: BlockProps<'note'>) {
  const { t, language: chrome, attributes } = useI18n();
  const note = notes.get(block.number);
  const references = note?.references ?? [];
  return (
    <div className={styles.note} role="doc-footnote" id={`${note?.prefix ?? ''}note-${block.number}`}>
      <span className={styles.number}>{toDigits(String(block.number), language)}</span>
      <p>
        <NotedText text={block.text} notes={notes} language={language} />
        {references.map((reference, at) => {
          const ordinal = references.length > 1 ? formatNumber(at + 1, chrome) : '';
          return (
            // References have no ids of their own, and a published text does not reorder.
            <Fragment key={`${at}`}>
              {' '}
              <PageLink
                className={styles.back}
                to={`#${note ? referenceId(note, reference) : ''}`}
                role="doc-backlink"
                aria-label={`${t('note.back')} ${ordinal}`.trim()}
                {...attributes}
              >
                ↑{ordinal && <sup>{ordinal}</sup>}
              </PageLink>
            </Fragment>
          );
        })}
      </p>
    </div>
  );
}
