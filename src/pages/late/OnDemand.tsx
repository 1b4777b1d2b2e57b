import { type ComponentType, useEffect, useState } from 'react';
import { loadQuietly } from '../../data/loadQuietly.ts';
import { LateBoundary } from './LateBoundary.tsx';

interface OnDemandProps<Props> {
  /** Loads its code; the same function each time. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
}

/** A part whose code is loaded where it is needed. Where it does not load, or fails, the page goes on without it. */
export function OnDemand<Props extends object>({ load, props }: OnDemandProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props>>();
  useEffect(() => {
    void loadQuietly(async () => {
      const part = await load();
      setPart(() => part);
    });
  }, [load]);
  return (
    Part && (
      <LateBoundary>
        <Part {...props} />
      </LateBoundary>
    )
  );
}
