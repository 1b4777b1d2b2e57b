import { audioTypeOf } from '../../../contract/audio/audioTypes.ts';
import { deskClient, RequestError } from '../deskClient.ts';
import { measureRecording } from './measureRecording.ts';

/**
 * Has the desk's server keep a recording for a draft. What is none is not sent: its first bytes tell. Neither is it read whole here.
 *
 * @param signal stops the sending
 * @returns what the article says of it, but for its licence
 * @throws {RequestError} `recording` for what is not taken, and why
 */
export async function sendRecording(draftKey: string, file: Blob, signal: AbortSignal) {
  const type = audioTypeOf(new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  const { duration, isFilm } = type ? await measureRecording(file) : { duration: undefined, isFilm: false };
  if (!type || isFilm)
    throw new RequestError({ kind: 'recording', reason: 'type' }, 'It is not MP3, M4A, Ogg or WAV.');
  return deskClient.addRecording(draftKey, file, duration, signal);
}
