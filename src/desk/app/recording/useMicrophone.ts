import { useEffect, useRef, useState } from 'react';

/** What browsers record and readers' browsers play, the best first; WebM is not among the kinds of the contract. */
const kinds = ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** The kind that this browser records; undefined if none is of use. */
export function recordedKind(): string | undefined {
  if (typeof MediaRecorder !== 'function' || !navigator.mediaDevices) return undefined;
  return kinds.find((kind) => MediaRecorder.isTypeSupported(kind));
}

/** The microphone: whether it is recording, or was refused. */
export function useMicrophone(onRecorded: (file: Blob) => void) {
  const [state, setState] = useState<'idle' | 'recording' | 'refused'>('idle');
  const recorder = useRef<MediaRecorder>(undefined);
  useEffect(() => () => release(recorder.current), []);
  return {
    state,
    start: async () => {
      try {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
        const parts: Blob[] = [];
        const mimeType = recordedKind() ?? '';
        const made = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 48_000 });
        recorder.current = made;
        made.ondataavailable = ({ data }) => parts.push(data);
        made.onstop = () => {
          release(made);
          setState('idle');
          onRecorded(new Blob(parts, { type: mimeType }));
        };
        made.start();
        setState('recording');
      } catch {
        release(recorder.current);
        setState('refused');
      }
    },
    stop: () => recorder.current?.state === 'recording' && recorder.current.stop(),
  };
}

/** Lets the microphone go: its sign goes out. */
function release(recorder: MediaRecorder | undefined): void {
  for (const track of recorder?.stream.getTracks() ?? []) track.stop();
}
