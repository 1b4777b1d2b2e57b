import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import type { SavingState } from '../useDraft.ts';

/** The question that is asked before unsaved words are left behind. */
interface LeaveQuestion {
  stay: () => void;
  go: () => void;
}

/** Past this an answer is no longer waited for in silence: the editor is asked. */
const saveTimeout = 2000;

/**
 * Holds whoever goes elsewhere on the desk, by whatever way, until what was typed is saved.
 *
 * @returns the question, where it cannot be saved
 */
export function useLeaving(
  saving: SavingState,
  isUnsaved: () => boolean,
  save: () => Promise<unknown>,
): LeaveQuestion | undefined {
  const [asked, setAsked] = useState(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isUnsaved(),
  );

  useEffect(() => {
    if (blocker.state !== 'blocked') return setAsked(false);
    let waiting = true;
    const ask = () => {
      if (waiting) setAsked(true);
    };
    const leave = async () => {
      do await save();
      while (isUnsaved());
      if (waiting) blocker.proceed();
    };
    const timer = setTimeout(ask, saveTimeout);
    void leave().catch(ask);
    return () => {
      waiting = false;
      clearTimeout(timer);
    };
  }, [blocker, isUnsaved, save]);

  // Saved by a later try, while the question stands: it is answered by that.
  useEffect(() => {
    if (asked && saving === 'saved' && blocker.state === 'blocked') blocker.proceed();
  }, [asked, saving, blocker]);

  return asked && blocker.state === 'blocked' ? { stay: blocker.reset, go: blocker.proceed } : undefined;
}
