import type { ReactNode } from 'react';
import type { Verse } from '../contract/text/textSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { OwnOrder } from './OwnOrder.tsx';
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
  const own = attributesOf(verse.language ?? language);
  const hemistich = (text: string) => (
    <span className={styles.hemistich}>
      <bdi dir={own.dir}>
        <OwnOrder text={text} language={verse.language ?? language} />
      </bdi>
    </span>
  );
  return (
    <figure className={styles.verse} {...own}>
      <ol className={styles.bayts}>
        {verse.bayts.map(([first, second], at) => (
          // A refrain may repeat: a bayt's place is its key.
          <li className={styles.bayt} key={`${at}`}>
            {hemistich(first)} {hemistich(second)}
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
