import type { ReactNode } from 'react';
import type { Verse } from '../contract/text/textSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { RichText } from './RichText.tsx';
import styles from './VerseLines.module.css';

interface VerseLinesProps {
  verse: Verse;
  /** Of the text around it, where the verse has none of its own. */
  language: string;
  /** Who wrote it, where the caller renders that. */
  attribution?: ReactNode;
}

/**
 * Bayts in two columns as wide as the longest hemistich, stacked and indented where there is no room. The space between
 * the hemistichs keeps copying and reading aloud correct.
 */
export function VerseLines({ verse, language, attribution }: VerseLinesProps) {
  return (
    <figure className={styles.verse} {...attributesOf(verse.language ?? language)}>
      <ol className={styles.bayts}>
        {verse.bayts.map(([first, second], at) => (
          // A refrain may repeat: a bayt's place is its key.
          <li className={styles.bayt} key={`${at}`}>
            <span className={styles.hemistich}>{first}</span>{' '}
            <span className={styles.hemistich}>{second}</span>
          </li>
        ))}
      </ol>
      {verse.attribution !== undefined && (
        <figcaption className={styles.attribution}>
          {attribution ?? <RichText text={verse.attribution} language={verse.language ?? language} />}
        </figcaption>
      )}
    </figure>
  );
}
