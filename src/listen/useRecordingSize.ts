import { useEffect, useState } from 'react';
import type { Audio } from '../contract/audio/audioSchema.ts';
import { isKeptRecording, muchBytes } from '../library/saved/keepRecording.ts';
import { savesData } from '../settings/savesData.ts';

/** Whether a recording may be loaded, and what loads it where the reader is asked first. */
export interface RecordingSize {
  bytes: number;
  mayLoad: boolean;
  load: () => void;
}

/** A large recording, and any while data is saved, waits until the reader wants it; one that is on this device does not. */
export function useRecordingSize(audio: Audio | undefined): RecordingSize | undefined {
  const [mayLoad, setMayLoad] = useState(audio !== undefined && audio.bytes <= muchBytes && !savesData());
  const src = audio?.src;
  useEffect(() => {
    if (src === undefined || mayLoad) return;
    void isKeptRecording(src).then((isKept) => isKept && setMayLoad(true));
  }, [src, mayLoad]);
  return audio && { bytes: audio.bytes, mayLoad, load: () => setMayLoad(true) };
}
