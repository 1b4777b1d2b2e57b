import type { ReactNode } from 'react';
import type { FieldIssue } from '../../../server/fieldIssue.ts';
import { useDesk } from '../../useDesk.ts';
import { IssueMessage } from '../IssueMessage.tsx';
import styles from './Field.module.css';
import { type FieldName, fieldLabel } from './fieldLabels.ts';

/** What a field's control is told, so that its fault is heard with it. */
export interface FieldControl {
  id: string;
  'aria-invalid': boolean | undefined;
  'aria-describedby': string | undefined;
}

interface FieldProps {
  name: FieldName;
  issues: readonly FieldIssue[];
  /** Said below the control. */
  hint?: ReactNode;
  children: (control: FieldControl) => ReactNode;
}

/** A field by its name, with what is wrong in it. */
export function Field({ name, issues, hint, children }: FieldProps) {
  const { t } = useDesk();
  const own = issues.filter(({ field }) => fieldLabel(field).word === `field.${name}`);
  const id = `field-${name}`;
  const said = own.length > 0 || hint !== undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`field.${name}`)}</label>
      {children({
        id,
        'aria-invalid': own.length > 0 || undefined,
        'aria-describedby': said ? `${id}-said` : undefined,
      })}
      {said && (
        <p id={`${id}-said`} className={styles.said}>
          {own.map(({ message }) => (
            <strong key={message}>
              <IssueMessage message={message} />{' '}
            </strong>
          ))}
          {hint}
        </p>
      )}
    </div>
  );
}
