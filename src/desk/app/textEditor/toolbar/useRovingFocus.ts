import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * One stop of the Tab key for a toolbar; the arrow keys, Home and End go through it, in its direction (WAI-ARIA, toolbar
 * pattern).
 */
export function useRovingFocus(toolbar: RefObject<HTMLElement | null>) {
  const last = useRef<HTMLElement>(null);
  const controls = () => [...(toolbar.current?.querySelectorAll<HTMLElement>('button, select, input') ?? [])];
  useLayoutEffect(() => {
    const all = controls();
    const stop = last.current && all.includes(last.current) ? last.current : all[0];
    for (const control of all) control.tabIndex = control === stop ? 0 : -1;
  });
  return {
    /** Focuses where the focus was last. */
    focus: () => (controls().find(({ tabIndex }) => tabIndex === 0) ?? controls()[0])?.focus(),
    onFocus: ({ target }: { target: EventTarget & HTMLElement }) => {
      last.current = target;
      for (const control of controls()) control.tabIndex = control === target ? 0 : -1;
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { target, key } = event;
      // In a field they move the cursor.
      if (!(target instanceof HTMLElement) || target instanceof HTMLInputElement) return;
      const all = controls();
      const to = goal(key, all.indexOf(target), all.length, getComputedStyle(event.currentTarget).direction);
      if (to === undefined) return;
      event.preventDefault();
      all.at(to)?.focus();
    },
  };
}

function goal(key: string, at: number, count: number, direction: string): number | undefined {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Home') return 0;
  if (key === 'End') return -1;
  if (key === forward) return (at + 1) % count;
  return key === 'ArrowLeft' || key === 'ArrowRight' ? (at - 1 + count) % count : undefined;
}
