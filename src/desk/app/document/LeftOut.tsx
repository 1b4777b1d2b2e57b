import { attributesOf } from '../../../language/attributes.ts';
import { useDesk } from '../useDesk.ts';
import styles from './DocumentPane.module.css';
import { languageOfLine } from './languageOfLine.ts';

/** What stands around a saved page's article, folded away: an editor looks here for what is missing. */
export function LeftOut({ lines, language }: { lines: readonly string[]; language: string }) {
  const { t } = useDesk();
  return (
    <details className={styles.leftOut}>
      <summary>{t('document.leftOut', { count: lines.length })}</summary>
      {lines.map((line) => (
        <p key={line} className={styles.line} {...attributesOf(languageOfLine(line, language))}>
          {line}
        </p>
      ))}
    </details>
  );
}
