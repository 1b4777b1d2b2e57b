import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import type { SavingState } from '../useDraft.ts';

/** The question before unsaved text is left behind. */
interface LeaveQuestion {
  stay: () => void;
  go: () => void;
}

/** After this long without an answer the editor is asked. */
const saveTimeout = 2000;

/**
 * Blocks navigation on the desk until what was typed is saved.
 *
 * @returns the question, if it cannot be saved
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

  // A later save answers the open question.
  useEffect(() => {
    if (asked && saving === 'saved' && blocker.state === 'blocked') blocker.proceed();
  }, [asked, saving, blocker]);

  return asked && blocker.state === 'blocked' ? { stay: blocker.reset, go: blocker.proceed } : undefined;
}
