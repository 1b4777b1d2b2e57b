import { type ReactNode, useEffect, useRef } from 'react';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { addStyle } from './addStyle.ts';
import style from './footBar.css?inline';
import { stackAtFoot } from './stackAtFoot.ts';

interface FootBarProps {
  /** What it is, for a screen reader, where its words don't say so. */
  label?: string | undefined;
  /** A status is read out when it comes. What comes often is a toolbar; a group's words, which change all the time, are said only when asked for. */
  role?: 'status' | 'toolbar' | 'group';
  children?: ReactNode;
}

/**
 * A bar at the foot of the window: nothing moves for it, and it is said when nothing else is. It stays where its reader is in the order
 * of the page, and above the bars that are there already. Keep it on the page with nothing in it, for a screen reader to know
 * it when there is something.
 */
export function FootBar({ label, role = 'status', children }: FootBarProps) {
  const { language } = useI18n();
  addStyle(style);
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(() => (bar.current ? stackAtFoot(bar.current) : undefined), []);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: all three roles take a name
    <span ref={bar} className="foot-bar" role={role} aria-label={label} {...attributesOf(language)}>
      {children}
    </span>
  );
}
