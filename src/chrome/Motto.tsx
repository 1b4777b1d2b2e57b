import type { Verse } from '../contract/text/textSchema.ts';
import { defaultChromeLanguage } from '../language/chromeLanguages.ts';
import { OwnOrder } from '../typography/OwnOrder.tsx';
import { VerseLines } from '../typography/VerseLines.tsx';
import styles from './Motto.module.css';

/** The publication's motto in a font subset of its own: an eighth of the size of the one for verse. */
export function Motto({ verse }: { verse: Verse }) {
  const language = verse.language ?? defaultChromeLanguage;
  // Words alone: what makes rich text is loaded with articles.
  const poet = [verse.attribution ?? ''].flat().map((run) => (typeof run === 'string' ? run : run.text));
  return (
    <div className={styles.motto}>
      <VerseLines
        verse={verse}
        language={language}
        attribution={verse.attribution && <OwnOrder text={poet.join('')} language={language} />}
      />
    </div>
  );
}
