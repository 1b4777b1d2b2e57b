import { useState } from 'react';
import { isDay } from '../../../../language/calendar.ts';
import { formatDay } from '../../../../language/dates.ts';
import type { FieldIssue } from '../../../server/api/fieldIssue.ts';
import { editedDay } from '../../text/editedDay.ts';
import { useDesk } from '../../useDesk.ts';
import { Field } from './Field.tsx';
import type { FieldName } from './fieldLabels.ts';

interface DayFieldProps {
  name: FieldName;
  day: string;
  issues: readonly FieldIssue[];
  onChange: (day: string) => void;
}

/** A date typed in either calendar and shown in both, so that a slip is noticed. */
export function DayField({ name, day, issues, onChange }: DayFieldProps) {
  const { t, language, attributes } = useDesk();
  const [typed, setTyped] = useState(day);
  const meant = editedDay(typed);
  // The typed text is kept while it means the date; an undo shows the date itself.
  const shown = (meant ?? typed) === day ? typed : day;
  return (
    <Field
      name={name}
      issues={issues}
      hint={
        isDay(day) ? (
          <time dateTime={day}>
            <bdi {...attributes}>{formatDay(day, language, 'solar')}</bdi> ·{' '}
            <bdi {...attributes}>{formatDay(day, language, 'gregorian')}</bdi>
          </time>
        ) : (
          t('day.hint')
        )
      }
    >
      {(control) => (
        <input
          {...control}
          lang="en"
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(editedDay(event.target.value) ?? event.target.value);
          }}
        />
      )}
    </Field>
  );
}
