import { useCallback, useEffect, useRef, useState } from 'react';
import type { Audio } from '../../../contract/audio/audioSchema.ts';
import { RequestError } from '../deskClient.ts';
import { sendRecording } from './sendRecording.ts';
import { type Microphone, useMicrophone } from './useMicrophone.ts';

/** A recording that could not be kept. */
interface FailedRecording {
  file: Blob;
  error: unknown;
}

/** What is being done to give an article its recording. */
export interface RecordingWork {
  microphone: Microphone;
  isTaking: boolean;
  /** Whether one is on its way, so that no other can be taken. */
  isBusy: boolean;
  /** Whether leaving would lose a recording: one that runs, is being kept, or was spoken here and could not be kept. */
  isUnderWay: boolean;
  failed: FailedRecording | undefined;
  /** Files of which the editor takes one: an article has one recording. */
  offered: readonly File[];
  /** Takes a file that was chosen or dropped; of several, and while another is on its way, the editor is asked which. */
  offer: (files: readonly File[]) => void;
  /** Takes one of the offered files; none of them if undefined. */
  choose: (file: File | undefined) => void;
  /** Keeps what has failed after all. */
  retry: () => void;
}

/**
 * Takes recordings for an article: files, and what is spoken here.
 *
 * @param audio the article's recording now, whose licence and reader stay
 */
export function useRecording(
  draftKey: string,
  audio: Audio | undefined,
  onTaken: (audio: Audio) => void,
): RecordingWork {
  const [isTaking, setTaking] = useState(false);
  const [failed, setFailed] = useState<FailedRecording>();
  const [offered, setOffered] = useState<readonly File[]>([]);
  const now = useRef({ audio, onTaken });
  now.current = { audio, onTaken };
  const sending = useRef<AbortController>(undefined);
  useEffect(() => () => sending.current?.abort(), []);

  const take = useCallback(
    async (file: Blob) => {
      setFailed(undefined);
      setTaking(true);
      sending.current = new AbortController();
      try {
        const kept = await sendRecording(draftKey, file, sending.current.signal);
        const { licence = '', reader } = now.current.audio ?? {};
        // The times of sentences are another recording's.
        now.current.onTaken({ ...kept, licence, ...(reader && { reader }) });
      } catch (error) {
        setFailed({ file, error });
      } finally {
        setTaking(false);
      }
    },
    [draftKey],
  );
  const microphone = useMicrophone((file) => void take(file));
  const isRunning = microphone.state === 'recording';
  // A file that was chosen is still where it was.
  const isSpoken = failed !== undefined && !(failed.file instanceof File);
  const isBusy = isTaking || isRunning || microphone.state === 'asking';
  const offer = useCallback(
    (files: readonly File[]) => {
      const [first, ...others] = files;
      if (!first) return;
      if (others.length === 0 && !isBusy) void take(first);
      else setOffered((before) => [...before, ...files]);
    },
    [isBusy, take],
  );
  return {
    microphone,
    isTaking,
    isBusy,
    isUnderWay: isTaking || isRunning || (isSpoken && mayRetry(failed)),
    failed,
    offered,
    offer,
    choose: (file) => {
      setOffered([]);
      if (file) void take(file);
    },
    retry: () => {
      if (failed) void take(failed.file);
    },
  };
}

/** Whether the same recording may be kept another time: not one that the desk does not take. */
export function mayRetry({ error }: FailedRecording): boolean {
  return !(error instanceof RequestError && error.details.kind === 'recording');
}
