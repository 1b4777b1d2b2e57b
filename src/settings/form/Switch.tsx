import { useId } from 'react';

interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  label: string;
  hint?: string;
}

/** A setting that is on or off, and what it does where its name does not say all. */
export function Switch({ on, onChange, label, hint }: SwitchProps) {
  const id = useId();
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint && id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {hint && (
        <p id={id} className="settings-hint">
          {hint}
        </p>
      )}
    </>
  );
}
