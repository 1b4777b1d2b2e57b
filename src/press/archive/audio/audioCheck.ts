import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audio } from '../../../contract/audio/audioSchema.ts';
import { isWithin } from '../isWithin.ts';

/** A recording as an article names it. */
export type AudioReference = Pick<Audio, 'src' | 'type' | 'bytes' | 'duration' | 'sha256'>;

/** Says what is wrong with a recording; undefined when nothing is. */
export type AudioCheck = (audio: AudioReference) => Promise<string | undefined>;

/** By how much a duration may differ from what the file says, in seconds: programs count the edges differently. */
const tolerance = 1.5;

/**
 * Checks the recordings that articles name: each must exist, in the archive itself, be of the type that its first bytes show, and
 * have the size, duration and hash that the article gives. What measures them is loaded where there is one.
 *
 * @param roots where recordings may lie: the archive's folder first
 */
export function audioCheck(...roots: [string, ...string[]]): AudioCheck {
  return async ({ src, type, bytes, duration, sha256 }) => {
    const root = roots.find((one) => existsSync(join(one, src)));
    if (root === undefined) return `there is no ${src}`;
    const file = join(root, src);
    if (!isWithin(root, file)) return `${src} is a link out of the archive: put the recording itself there`;
    const { audioFacts } = await import('./audioFacts.ts');
    const found = await audioFacts(await readFile(file));
    if (!found) return `${src} is not a recording, or a broken one (MP3, M4A, Ogg and WAV are taken)`;
    if (found.type !== type) return `${src} is ${found.type}, not ${type}`;
    if (found.bytes !== bytes) return `${src} has ${found.bytes} bytes, not ${bytes}`;
    if (sha256 !== undefined && sha256 !== found.sha256)
      return `${src} has another hash (SHA-256): ${found.sha256}`;
    if (found.duration !== undefined && Math.abs(found.duration - duration) > tolerance)
      return `${src} is ${found.duration.toFixed(1)} s long, not ${duration}`;
    return undefined;
  };
}
