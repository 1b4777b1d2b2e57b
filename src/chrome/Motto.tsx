import type { Verse } from '../contract/textSchema.ts';
import { defaultChromeLanguage } from '../language/chromeLanguages.ts';
import { VerseLines } from '../typography/VerseLines.tsx';
import styles from './Motto.module.css';

/** The publication's motto in a face that was cut for it: an eighth of what verse at large needs. */
export function Motto({ verse }: { verse: Verse }) {
  return (
    <div className={styles.motto}>
      <VerseLines verse={verse} language={verse.language ?? defaultChromeLanguage} />
    </div>
  );
}
