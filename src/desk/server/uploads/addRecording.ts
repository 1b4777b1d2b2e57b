import { articleIdPattern } from '../../../contract/articlePath.ts';
import type { Audio } from '../../../contract/audio/audioSchema.ts';
import { audioTypeOf, audioTypes } from '../../../contract/audio/audioTypes.ts';
import { audioFacts } from '../../../press/archive/audio/audioFacts.ts';
import { DeskError } from '../api/DeskError.ts';
import type { DraftStore } from '../draftStore.ts';

/** What the desk knows of a recording that it keeps. */
export type KeptRecording = Required<Pick<Audio, 'src' | 'type' | 'bytes' | 'duration' | 'sha256'>>;

/**
 * Keeps a recording for a draft, as it is. It is in the article once the page puts it there.
 *
 * @param measured how long it is as the page has found, in seconds: files that a browser has recorded often don't say
 * @throws {DeskError} `recording` for what is none of the contract's types, or is broken; `missing`
 */
export async function addRecording(
  drafts: DraftStore,
  key: string,
  bytes: Uint8Array,
  measured: number | undefined,
): Promise<KeptRecording> {
  const { article } = await drafts.get(key);
  const type = audioTypeOf(bytes);
  const [extension] = Object.entries(audioTypes).find(([, one]) => one === type) ?? [];
  if (!type || !extension)
    throw new DeskError({ kind: 'recording', reason: 'type' }, 'It is not MP3, M4A, Ogg or WAV.');
  const facts = await audioFacts(bytes);
  const duration = facts?.duration ?? measured;
  if (!facts || duration === undefined || !(duration > 0) || !Number.isFinite(duration))
    throw new DeskError(
      { kind: 'recording', reason: 'broken' },
      'The recording is broken, or has no length.',
    );
  // In the folder of an address, from which publishing moves it to the article's own.
  const folder = articleIdPattern.test(article.id) ? article.id : '2000-01-01-draft';
  const { sha256 } = facts;
  const src = `audio/${folder}/${sha256.slice(0, 10)}.${extension}`;
  await drafts.keepPicture(key, src, bytes);
  return { src, type, bytes: bytes.length, duration: Math.round(duration * 10) / 10, sha256 };
}
