import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  /** The button's content. */
  label: ReactNode;
  children: ReactNode;
  /** What is done when it opens, and before, when it is pointed at. */
  onOpen?: () => void;
  /** The key that presses the button (src/keyboard/). */
  shortcut?: string;
}

/** A button that shows a panel below it. Escape closes it and returns the focus; it closes when focus or a click goes elsewhere. */
export function Disclosure({ label, children, onOpen, shortcut }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeFromOutside = ({ target }: PointerEvent) => closeFor(details.current, target);
    document.addEventListener('pointerdown', closeFromOutside);
    return () => document.removeEventListener('pointerdown', closeFromOutside);
  }, []);

  const tellIfOpen = useEffectEvent(() => {
    if (details.current?.open) onOpen?.();
  });
  // Opened before the code was there.
  useEffect(() => tellIfOpen(), []);

  return (
    <details
      ref={details}
      className={styles.disclosure}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
      onBlur={({ relatedTarget, currentTarget }) => closeFor(currentTarget, relatedTarget)}
      onKeyDown={(event) => {
        const isAbove = event.target instanceof Element && event.target.closest('dialog');
        if (event.key !== 'Escape' || isAbove || !details.current?.open) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary className={styles.button} aria-keyshortcuts={shortcut} onPointerEnter={onOpen}>
        {label}
      </summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}

/** Closes a panel where something else is used; not a dialog above it. */
function closeFor(details: HTMLDetailsElement | null, used: EventTarget | null): void {
  if (!details?.open || !(used instanceof Element)) return;
  if (!details.contains(used) && !used.closest('dialog')) details.open = false;
}
