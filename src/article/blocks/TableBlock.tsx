import { attributesOf } from '../../language/attributes.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { NotedText } from '../NotedText.tsx';
import type { BlockProps } from './blockProps.ts';
import styles from './TableBlock.module.css';

/** A table that scrolls on its own where the page is too narrow for it, by keyboard too. */
export function TableBlock({ block, notes, language }: BlockProps<'table'>) {
  const { t, attributes } = useI18n();
  const own = attributesOf(language);
  return (
    <section
      className={styles.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={t('article.table')}
      // The name's language is the chrome's, the direction the table's.
      lang={attributes.lang}
      dir={own.dir}
    >
      <table {...own}>
        {block.head.length > 0 && (
          <thead>
            <tr>
              {block.head.map((cell, at) => (
                <th key={`${at}`} scope="col">
                  <NotedText text={cell} notes={notes} language={language} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {block.rows.map((row, line) => (
            <tr key={`${line}`}>
              {row.map((cell, at) => (
                <td key={`${at}`}>
                  <NotedText text={cell} notes={notes} language={language} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
