import { useRef, useState } from 'react';
import type { Passage } from '../../../server/api/change.ts';
import { deskClient } from '../../deskClient.ts';

/** What an edit to a published article changes, and what of it readers are shown. */
export function useChangedPassages(draftKey: string, save: () => Promise<number>) {
  const [passages, setPassages] = useState<readonly Passage[]>();
  const [isFailed, setFailed] = useState(false);
  const [leftOut, setLeftOut] = useState<ReadonlySet<Passage>>(new Set());
  const asked = useRef(0);
  return {
    /** Undefined while they are compared, and where that failed. */
    passages,
    isFailed,
    leftOut,
    setLeftOut,
    /** What is sent with the correction. */
    shown: (passages ?? []).filter((passage) => !leftOut.has(passage)),
    /**
     * Compares what is edited with what is published now. What had been left out stays left out.
     *
     * @throws what saving and the server throw, but not of a comparison after which another was begun
     */
    async compare(): Promise<void> {
      asked.current += 1;
      const time = asked.current;
      setPassages(undefined);
      setFailed(false);
      try {
        await save();
        const answer = await deskClient.passages(draftKey);
        if (time !== asked.current) return;
        const keys = new Set([...leftOut].map((passage) => JSON.stringify(passage)));
        setPassages(answer.passages);
        setLeftOut(new Set(answer.passages.filter((passage) => keys.has(JSON.stringify(passage)))));
      } catch (failure) {
        if (time !== asked.current) return;
        setFailed(true);
        throw failure;
      }
    },
  };
}
