import type { Verse } from '../contract/text/textSchema.ts';
import { defaultChromeLanguage } from '../language/chromeLanguages.ts';
import { VerseLines } from '../typography/VerseLines.tsx';
import styles from './Motto.module.css';

/** The publication's motto in a font subset of its own: an eighth of the size of the one for verse. */
export function Motto({ verse }: { verse: Verse }) {
  return (
    <div className={styles.motto}>
      <VerseLines verse={verse} language={verse.language ?? defaultChromeLanguage} />
    </div>
  );
}
