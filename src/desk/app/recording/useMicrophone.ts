import { useEffect, useRef, useState } from 'react';

/** What browsers record and readers' browsers play, the best first; WebM is not among the kinds of the contract. */
const kinds = ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** The kind that this browser records; undefined if none is of use. */
export function recordedKind(): string | undefined {
  if (typeof MediaRecorder !== 'function' || !navigator.mediaDevices) return undefined;
  return kinds.find((kind) => MediaRecorder.isTypeSupported(kind));
}

/** The microphone: whether it is asked for, recording, or was refused. */
export function useMicrophone(onRecorded: (file: Blob) => void) {
  const [state, setState] = useState<'idle' | 'asking' | 'recording' | 'refused'>('idle');
  const recorder = useRef<MediaRecorder>(undefined);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      release(recorder.current?.stream);
    };
  }, []);
  return {
    state,
    start: async () => {
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
          setState('idle');
          onRecorded(new Blob(parts, { type: mimeType }));
        };
        made.start();
        setState('recording');
      } catch {
        release(stream);
        setState('refused');
      }
    },
    stop: () => recorder.current?.state === 'recording' && recorder.current.stop(),
  };
}

/** Lets the microphone go: its sign goes out. */
function release(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
