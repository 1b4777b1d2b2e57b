import { createHash } from 'node:crypto';
import { parseBuffer } from 'music-metadata';
import { audioTypeOf } from '../../../contract/audio/audioTypes.ts';

/** What the bytes of a recording say of it. */
export interface AudioFacts {
  type: string;
  bytes: number;
  /** In seconds; undefined where the file does not say. */
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
    const { duration } = format;
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
