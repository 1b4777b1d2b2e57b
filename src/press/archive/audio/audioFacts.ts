import { createHash } from 'node:crypto';
import { parseBuffer } from 'music-metadata';
import { audioTypeOf } from '../../../contract/audio/audioTypes.ts';

/** What the bytes of a recording say of it. */
export interface AudioFacts {
  type: string;
  bytes: number;
  /** In seconds; undefined where the file does not say, or is not to be believed. */
  duration: number | undefined;
  sha256: string;
}

/**
 * Measures a recording (MP3, M4A, Ogg, WAV). Never throws for what it holds.
 *
 * @returns undefined for bytes that are no recording, or a broken one
 */
export async function audioFacts(bytes: Uint8Array): Promise<AudioFacts | undefined> {
  const type = audioTypeOf(bytes);
  if (!type) return undefined;
  try {
    const { format } = await parseBuffer(bytes, { mimeType: type }, { duration: true, skipCovers: true });
    if (!format.codec && !format.container) return undefined;
    // Browsers that record MP4 in fragments write a length of other units, or none.
    const duration = type === 'audio/mp4' && hasFragments(bytes) ? undefined : format.duration;
    return {
      type,
      bytes: bytes.length,
      duration: duration !== undefined && duration > 0 && Number.isFinite(duration) ? duration : undefined,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  } catch {
    return undefined;
  }
}

/** Whether an MP4 comes in fragments: has a box `moof` beside its others (ISO/IEC 14496-12, 8.8.4). */
function hasFragments(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 16 <= bytes.length; ) {
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === 'moof') return true;
    const short = view.getUint32(at);
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short;
    // The last box may leave its size open.
    if (size < 8) return false;
    at += size;
  }
  return false;
}
