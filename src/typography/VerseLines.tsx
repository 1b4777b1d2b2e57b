import type { ReactNode } from 'react';
import type { Verse } from '../contract/text/textSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
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
  const { t, attributes } = useI18n();
  const own = verse.language ?? language;
  const ownAttributes = attributesOf(own);
  const hemistich = (text: string) => (
    <span className={styles.hemistich}>
      <bdi dir={ownAttributes.dir}>
        <OwnOrder text={text} language={own} />
      </bdi>
    </span>
  );
  return (
    // The name's language is the chrome's, the direction the verse's.
    <figure
      className={styles.verse}
      aria-label={t('article.verse')}
      lang={attributes.lang}
      dir={ownAttributes.dir}
    >
      <ol className={styles.bayts} {...ownAttributes}>
        {verse.bayts.map(([first, second], at) => (
          // A refrain may repeat: a bayt's place is its key.
          <li className={styles.bayt} key={`${at}`}>
            {hemistich(first)} {hemistich(second)}
          </li>
        ))}
      </ol>
      {verse.attribution !== undefined && (
        <figcaption className={styles.attribution} {...ownAttributes}>
          {attribution ?? <RichText text={verse.attribution} language={own} />}
        </figcaption>
      )}
    </figure>
  );
}
