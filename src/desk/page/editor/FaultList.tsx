import { attributesOf } from '../../../language/attributes.ts';
import type { FieldFault } from '../../serving/deskShapes.ts';
import { useDesk } from '../useDesk.ts';
import styles from './FaultList.module.css';
import { faultWord, fieldWord } from './fieldWords.ts';

/** What stands between the article and its publication, each named by its field, and the way there. */
export function FaultList({ faults }: { faults: readonly FieldFault[] }) {
  const { t, attributes } = useDesk();
  if (faults.length === 0) return null;
  return (
    <section className={styles.faults} aria-labelledby="faults" {...attributes}>
      <p id="faults">{t('faults.title')}</p>
      <ul>
        {faults.map(({ field, message }) => {
          const { word, block } = fieldWord(field);
          const said = faultWord(message);
          return (
            <li key={`${field} ${message}`}>
              <a href={block === undefined ? `#field-${word.slice('field.'.length)}` : `#edit-${block}`}>
                {t(word, { block: block ?? 0 })}
              </a>{' '}
              {said ? t(said) : <bdi {...attributesOf('en')}>{message}</bdi>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
