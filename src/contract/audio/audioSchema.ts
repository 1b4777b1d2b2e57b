import * as v from 'valibot';
import { wordsSchema } from '../text/textSchema.ts';
import { audioTypes, endingOf } from './audioTypes.ts';

/** A recording of the archive, relative to `content/`: never on another host or above the folder. */
export const audioPathSchema = v.pipe(
  v.string(),
  v.regex(/^audio\/(?!.*\.\.)[\w./-]+\.(mp3|m4a|ogg|opus|wav)$/i, 'is not a path below audio/'),
);

const seconds = v.pipe(v.number(), v.minValue(0, 'must be a time in seconds'));

/**
 * Where a sentence begins: its block, counted from 1 as in `#p7` (0: the title); its first character, in UTF-16 code units of the
 * block's words without the signs of notes; and the time in the recording, in seconds.
 */
const sentenceTimeSchema = v.strictTuple([
  v.pipe(v.number(), v.integer(), v.minValue(0, 'must be a block, counted from 1, or 0 for the title')),
  v.pipe(v.number(), v.integer(), v.minValue(0, 'must be a place in the block’s words')),
  seconds,
]);

/** A recording of an article, as it is read out (docs/contract.md). */
export const audioSchema = v.pipe(
  v.object({
    src: audioPathSchema,
    type: v.picklist([...new Set(Object.values(audioTypes))], 'is not a type of recording'),
    bytes: v.pipe(v.number(), v.integer(), v.minValue(1, 'must be the file’s size in bytes')),
    duration: v.pipe(seconds, v.gtValue(0, 'must be how long it is, in seconds')),
    /** On what terms it may be used, in the article's language. */
    licence: wordsSchema,
    /** Who reads. */
    reader: v.optional(wordsSchema),
    /** Of the file, so that a copy of it can be checked. */
    sha256: v.optional(v.pipe(v.string(), v.regex(/^[\da-f]{64}$/, 'is not 64 hexadecimal digits'))),
    sentences: v.optional(v.pipe(v.array(sentenceTimeSchema), v.minLength(1, 'is empty'))),
  }),
  v.forward(
    v.partialCheck(
      [['src'], ['type']],
      ({ src, type }) => audioTypes[endingOf(src)] === type,
      'is not the type of a file with this ending',
    ),
    ['type'],
  ),
  v.forward(
    v.partialCheck(
      [['sentences'], ['duration']],
      areInOrder,
      'are not in the order of the text and of the time',
    ),
    ['sentences'],
  ),
);

function areInOrder({
  sentences = [],
  duration,
}: {
  sentences?: SentenceTime[] | undefined;
  duration: number;
}) {
  return sentences.every(([block, start, time], at) => {
    const [lastBlock, lastStart, lastTime] = sentences[at - 1] ?? [0, -1, 0];
    const isLater = block > lastBlock || (block === lastBlock && start > lastStart);
    return isLater && time >= lastTime && time < duration;
  });
}

export type SentenceTime = v.InferOutput<typeof sentenceTimeSchema>;
export type Audio = v.InferOutput<typeof audioSchema>;
