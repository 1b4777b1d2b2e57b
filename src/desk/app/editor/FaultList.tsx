import type { FieldFault } from '../../server/deskShapes.ts';
import { useDesk } from '../useDesk.ts';
import styles from './FaultList.module.css';
import { FaultWords } from './FaultWords.tsx';
import { fieldWord, placeOf } from './fields/fieldWords.ts';

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
          const place = placeOf(field);
          const name = t(word, { block: block ?? 0 });
          return (
            <li key={`${field} ${message}`}>
              {place ? <a href={`#${place}`}>{name}</a> : name} <FaultWords message={message} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
