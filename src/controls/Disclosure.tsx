import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  /** The button's content. */
  label: ReactNode;
  children: ReactNode;
}

/** A button that shows a panel below it. Escape closes it and returns the focus; it closes when focus or a click goes elsewhere. */
export function Disclosure({ label, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeFromOutside = (event: PointerEvent) => {
      if (details.current?.open && !details.current.contains(event.target as Node))
        details.current.open = false;
    };
    document.addEventListener('pointerdown', closeFromOutside);
    return () => document.removeEventListener('pointerdown', closeFromOutside);
  }, []);

  return (
    <details
      ref={details}
      className={styles.disclosure}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary className={styles.button}>{label}</summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
