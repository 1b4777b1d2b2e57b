import { type ComponentType, useEffect, useState } from 'react';
import { loadQuietly } from '../../data/loadQuietly.ts';
import { whenIdle } from '../../data/whenIdle.ts';

type Parts = typeof import('./lateParts.tsx')['lateParts'];

/** A part, and what it is given. */
type LateProps = { [Name in keyof Parts]: { part: Name; props: Parameters<Parts[Name]>[0] } }[keyof Parts];

/** A part that no page is read with: its code loads when the browser is idle; where it does not load, the page goes on without it. */
export function Late({ part, props }: LateProps) {
  const [Part, setPart] = useState<ComponentType<object>>();
  useEffect(() => {
    const show = async () => {
      const { lateParts } = await import('./lateParts.tsx');
      setPart(() => lateParts[part] as ComponentType<object>);
    };
    whenIdle(() => void loadQuietly(show), 2e3);
  }, [part]);
  return Part && <Part {...props} />;
}
