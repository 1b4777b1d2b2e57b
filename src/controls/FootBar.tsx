import { type ReactNode, useEffect, useRef } from 'react';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { addStyle } from './addStyle.ts';
import style from './footBar.css?inline';
import { stackAtFoot } from './stackAtFoot.ts';

interface FootBarProps {
  /** What it is, for a screen reader, where its words don't say so. */
  label?: string;
  children?: ReactNode;
}

/**
 * A bar at the foot of the window: nothing moves for it, and it is said when nothing else is. It stays where its reader is in the order
 * of the page, and above the bars that are there already. Keep it on the page with nothing in it, for a screen reader to know
 * it when there is something.
 */
export function FootBar({ label, children }: FootBarProps) {
  const { language } = useI18n();
  addStyle(style);
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(() => (bar.current ? stackAtFoot(bar.current) : undefined), []);
  return (
    <span ref={bar} className="foot-bar" role="status" aria-label={label} {...attributesOf(language)}>
      {children}
    </span>
  );
}
