import { attributesOf } from '../../../../language/attributes.ts';
import type { FieldIssue } from '../../../server/api/fieldIssue.ts';
import { Field } from './Field.tsx';
import type { FieldName } from './fieldLabels.ts';

interface TextFieldProps {
  name: FieldName;
  value: string;
  /** The language of what is typed. */
  language: string;
  issues: readonly FieldIssue[];
  onChange: (value: string) => void;
  lines?: number;
  hint?: string;
  readOnly?: boolean;
}

/** A text field in the language of its text. */
export function TextField({
  name,
  value,
  language,
  issues,
  onChange,
  lines = 1,
  hint,
  readOnly,
}: TextFieldProps) {
  return (
    <Field name={name} issues={issues} {...(hint !== undefined && { hint })}>
      {(control) =>
        lines > 1 ? (
          <textarea
            {...control}
            {...attributesOf(language)}
            rows={lines}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            {...attributesOf(language)}
            readOnly={readOnly}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
