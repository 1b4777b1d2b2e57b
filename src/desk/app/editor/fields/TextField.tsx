import { attributesOf } from '../../../../language/attributes.ts';
import type { FieldFault } from '../../../server/deskShapes.ts';
import { Field } from './Field.tsx';
import type { FieldName } from './fieldWords.ts';

interface TextFieldProps {
  name: FieldName;
  value: string;
  /** The language of what is typed. */
  language: string;
  faults: readonly FieldFault[];
  onChange: (value: string) => void;
  lines?: number;
  hint?: string;
  readOnly?: boolean;
}

/** A field of words, in the language of the words. */
export function TextField({
  name,
  value,
  language,
  faults,
  onChange,
  lines = 1,
  hint,
  readOnly,
}: TextFieldProps) {
  return (
    <Field name={name} faults={faults} {...(hint !== undefined && { hint })}>
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
