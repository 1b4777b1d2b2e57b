import { useEffect, useRef, useState } from 'react';

/** What browsers record and readers' browsers play, the best first; WebM is not among the kinds of the contract. */
const kinds = ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** The kind that this browser records; undefined if none is of use. */
export function recordedKind(): string | undefined {
  if (typeof MediaRecorder !== 'function' || !navigator.mediaDevices) return undefined;
  return kinds.find((kind) => MediaRecorder.isTypeSupported(kind));
}

/** The microphone, and what an editor does with it. */
export interface Microphone {
  state: 'idle' | 'asking' | 'recording' | 'refused';
  start: () => void;
  stop: () => void;
}

/**
 * The microphone. What it records when its editor has left is given up.
 *
 * @param onRecorded called with what was recorded, when it has ended
 */
export function useMicrophone(onRecorded: (file: Blob) => void): Microphone {
  const [state, setState] = useState<Microphone['state']>('idle');
  const recorder = useRef<MediaRecorder>(undefined);
  const isGone = useRef(false);
  const recorded = useRef(onRecorded);
  recorded.current = onRecorded;
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      release(recorder.current?.stream);
    };
  }, []);
  const start = async () => {
    let stream: MediaStream | undefined;
    setState('asking');
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      // Left while the browser asked.
      if (isGone.current) return release(stream);
      const parts: Blob[] = [];
      const mimeType = recordedKind() ?? '';
      const made = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 48_000 });
      recorder.current = made;
      made.ondataavailable = ({ data }) => parts.push(data);
      made.onstop = () => {
        release(made.stream);
        if (isGone.current) return;
        setState('idle');
        recorded.current(new Blob(parts, { type: mimeType }));
      };
      made.start();
      setState('recording');
    } catch {
      release(stream);
      setState('refused');
    }
  };
  return {
    state,
    start: () => void start(),
    stop: () => {
      if (recorder.current?.state === 'recording') recorder.current.stop();
    },
  };
}

/** Lets the microphone go: its sign goes out. */
function release(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
