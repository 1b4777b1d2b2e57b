import type { FieldIssue } from '../../server/api/fieldIssue.ts';
import { useDesk } from '../useDesk.ts';
import { fieldAnchor, fieldLabel } from './fields/fieldLabels.ts';
import styles from './IssueList.module.css';
import { IssueMessage } from './IssueMessage.tsx';

/** The issues that block publication, each linked to its field. */
export function IssueList({ issues }: { issues: readonly FieldIssue[] }) {
  const { t, attributes } = useDesk();
  if (issues.length === 0) return null;
  return (
    <section className={styles.issues} aria-labelledby="issues" {...attributes}>
      <p id="issues">{t('issues.title')}</p>
      <ul>
        {issues.map(({ field, message }) => {
          const { word, block } = fieldLabel(field);
          const place = fieldAnchor(field);
          const name = t(word, { block: block ?? 0 });
          return (
            <li key={`${field} ${message}`}>
              {place ? <a href={`#${place}`}>{name}</a> : name} <IssueMessage message={message} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
