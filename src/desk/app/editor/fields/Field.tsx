import type { ReactNode } from 'react';
import type { FieldIssue } from '../../../server/api/fieldIssue.ts';
import { useDesk } from '../../useDesk.ts';
import { IssueMessage } from '../IssueMessage.tsx';
import styles from './Field.module.css';
import { type FieldName, fieldLabel } from './fieldLabels.ts';

/** The attributes that connect a control with its hint and issue. */
export interface FieldControl {
  id: string;
  'aria-invalid': boolean | undefined;
  'aria-describedby': string | undefined;
}

interface FieldProps {
  name: FieldName;
  issues: readonly FieldIssue[];
  /** Shown below the control. */
  hint?: ReactNode;
  children: (control: FieldControl) => ReactNode;
}

/** A labelled field with its issue. */
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
