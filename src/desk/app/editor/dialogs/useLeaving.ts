import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import type { SavingState } from '../useDraft.ts';

/** The question before something is left behind. */
interface LeaveQuestion {
  /** What would be lost: unsaved text, or a recording that runs or is being kept. */
  what: 'text' | 'recording';
  stay: () => void;
  go: () => void;
}

/** What holds an editor back, and whether it still does. */
interface Unfinished {
  saving: SavingState;
  isUnsaved: () => boolean;
  save: () => Promise<unknown>;
  /** Whether a recording would be lost. */
  isRecording: boolean;
  /** Whether the draft no longer exists: then there is nothing to lose. */
  isDiscarded: () => boolean;
}

/** After this long without an answer the editor is asked. */
const saveTimeout = 2000;

/**
 * Blocks navigation on the desk while a recording is under way, and until what was typed is saved; closing the window asks about the
 * recording too (about text: `useDraft`).
 *
 * @returns the question about the recording, or, if the text cannot be saved, about the text
 */
export function useLeaving(unfinished: Unfinished): LeaveQuestion | undefined {
  const { saving, isUnsaved, save, isRecording, isDiscarded } = unfinished;
  const [isAsked, setAsked] = useState(false);
  // Said when the editor was asked; then the text is saved all the same.
  const [isRecordingLeft, setRecordingLeft] = useState(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && !isDiscarded() && (isRecording || isUnsaved()),
  );
  const isBlocked = blocker.state === 'blocked';
  const isHeld = isRecording && !isRecordingLeft;

  useEffect(() => {
    if (!isBlocked) setRecordingLeft(false);
  }, [isBlocked]);

  useEffect(() => {
    if (blocker.state !== 'blocked' || isHeld) return setAsked(false);
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
  }, [blocker, isHeld, isUnsaved, save]);

  // A later save answers the open question.
  useEffect(() => {
    if (isAsked && saving === 'saved' && blocker.state === 'blocked') blocker.proceed();
  }, [isAsked, saving, blocker]);

  useEffect(() => {
    if (!isRecording) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isRecording]);

  if (blocker.state !== 'blocked') return undefined;
  const stay = blocker.reset;
  if (isHeld) return { what: 'recording', stay, go: () => setRecordingLeft(true) };
  return isAsked ? { what: 'text', stay, go: blocker.proceed } : undefined;
}
