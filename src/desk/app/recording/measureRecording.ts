/**
 * How long a recording is, by decoding it: a file that a browser has recorded seldom says so itself.
 *
 * @returns seconds; undefined where this browser does not decode it
 */
export async function measureRecording(file: Blob): Promise<number | undefined> {
  try {
    const decoder = new OfflineAudioContext(1, 1, 44_100);
    return (await decoder.decodeAudioData(await file.arrayBuffer())).duration;
  } catch {
    return undefined;
  }
}
