import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { audioSchema } from '../../contract/audio/audioSchema.ts';
import { type Source, SourceError } from './copySource.ts';
import type { Findings } from './findings.ts';

/** Bytes of a recording: the desk takes a hundred megabytes. */
const mostBytes = 256_000_000;

const recordedSchema = v.object({ audio: audioSchema });

/**
 * Compares the recording of an article that is the publication's with the hash that the article says; one without a hash is not looked at.
 *
 * @param bytes the article's file
 */
export async function checkRecording(
  source: Source,
  bytes: Uint8Array<ArrayBuffer>,
  findings: Findings,
): Promise<void> {
  const recorded = v.safeParse(recordedSchema, JSON.parse(new TextDecoder().decode(bytes)));
  if (!recorded.success || recorded.output.audio.sha256 === undefined) return;
  const { src, sha256 } = recorded.output.audio;
  const path = `content/${src}`;
  try {
    const recording = await source.read(path, mostBytes);
    if (!recording) findings.unchecked.set(path, 'is a recording that this copy does not have');
    else if (createHash('sha256').update(recording).digest('hex') !== sha256)
      findings.files.set(path, 'is not the recording that its article names');
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    findings.unchecked.set(path, error.message);
  }
}
