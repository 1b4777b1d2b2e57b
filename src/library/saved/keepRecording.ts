import type { Audio } from '../../contract/audio/audioSchema.ts';
import { inKeptLibrary, inLibrary, type Library } from '../database.ts';
import { faultOf } from '../LibraryError.ts';
import { announceChange } from '../libraryChanges.ts';
import type { KeptFile } from '../libraryData.ts';
import { fetchRecording } from './fetchFile.ts';

/** A recording of more bytes is not loaded or kept unasked. */
export const muchBytes = 5_000_000;

/** Whether a recording is on this device. */
export async function isKeptRecording(src: string): Promise<boolean> {
  const found = await inKeptLibrary((library) => library.count('pictures', src)).catch(() => 0);
  return (found ?? 0) > 0;
}

/** Reads whether an article is on the saved list, and its recording on this device. */
export function keptRecording(id: string, src: string) {
  return async (library: Library) => {
    const [saved, files] = await Promise.all([library.count('saved', id), library.count('pictures', src)]);
    return { isSaved: saved > 0, isKept: files > 0 };
  };
}

/**
 * Keeps the recording of a saved article, because its reader asks for it.
 *
 * @returns whether it could be fetched, and the article is still on the list
 * @throws {LibraryError} if it can't be kept
 */
export async function keepRecording(
  id: string,
  { src, sha256 }: Pick<Audio, 'src' | 'sha256'>,
): Promise<boolean> {
  const recording = await fetchRecording(src, sha256);
  if (!recording) return false;
  const isKept = await keepFile(id, recording).catch(async (error: unknown) => {
    if (faultOf(error) === 'full') throw error;
    // Safari keeps no files in private windows (WebKit 156347), but bytes.
    return keepFile(id, { src, type: recording.type, bytes: await recording.file.arrayBuffer() });
  });
  announceChange('changed');
  return isKept;
}

/** Keeps a file of an article. @returns whether the article is on the list */
function keepFile(id: string, file: KeptFile): Promise<boolean> {
  return inLibrary(async (library) => {
    const transaction = library.transaction(['saved', 'pictures'], 'readwrite');
    const entry = await transaction.objectStore('saved').get(id);
    if (entry) {
      const pictures = [...new Set([...(entry.pictures ?? []), file.src])];
      await Promise.all([
        transaction.objectStore('pictures').put(file),
        transaction.objectStore('saved').put({ ...entry, pictures }),
        transaction.done,
      ]);
    }
    return entry !== undefined;
  });
}
