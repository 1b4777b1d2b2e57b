import { type ReactNode, type RefObject, useId, useState } from 'react';
import { attributesOf } from '../../../language/attributes.ts';
import styles from './NotationField.module.css';

interface NotationFieldProps<Value> {
  label: string;
  value: Value;
  write: (value: Value) => string;
  read: (typed: string) => Value;
  language: string;
  onChange: (value: Value) => void;
  field?: RefObject<HTMLTextAreaElement | null>;
  hint?: ReactNode;
  lines?: number;
}

/** A text in notation. What was typed stays as it is while it means what the article holds. */
export function NotationField<Value>(props: NotationFieldProps<Value>) {
  const { label, value, write, read, language, onChange, field, hint, lines = 2 } = props;
  const id = useId();
  const written = write(value);
  const [typed, setTyped] = useState(written);
  const shown = write(read(typed)) === written ? typed : written;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={lines}
        value={shown}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...attributesOf(language)}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(read(event.target.value));
        }}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
