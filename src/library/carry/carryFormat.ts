import * as v from 'valibot';
import { parseList } from '../../contract/lists.ts';
import { languageTagSchema } from '../../contract/text/textSchema.ts';
import { carriedListsSchema } from '../../trust/carriedLists.ts';

/** The version of JSON Feed that the files are written in. */
export const feedVersion = 'https://jsonfeed.org/version/1.1';

/** The version of what stands under `_aaaa` in the files. A later one is refused. */
export const carryVersion = 1;

/** What is read of a file at most: a limit that a phone can hold, and no honest file reaches. */
export const carryLimits = {
  /** Characters of the whole file, unpacked. */
  characters: 100_000_000,
  /** Characters of one article with its pictures. */
  itemCharacters: 24_000_000,
  /** Lists and objects inside each other; the contract's deepest article has fewer. */
  depth: 64,
  articles: 5_000,
  /** Bytes of one picture. */
  pictureBytes: 8_000_000,
} as const;

const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** What a file says of itself, under `_aaaa`. */
export const carryHeadSchema = v.object({
  carried: v.literal(carryVersion),
  /** The publication that the articles are of, by its canonical origin. */
  origin: v.string(),
  /** A pack: the list that was taken along, and how much of it. Absent in the saved list. */
  pack: v.optional(
    v.object({
      list: v.pipe(
        v.string(),
        v.check((list) => list === '' || parseList(list) !== undefined),
      ),
      extent: v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), v.literal('year')]),
      at: milliseconds,
    }),
  ),
  /** The publication's signed lists, by which the articles are checked without a line. Damaged, they are as good as none. */
  signed: v.fallback(v.optional(carriedListsSchema), undefined),
});

/** One article of a file, an item of the feed. What other feed readers show stands beside `_aaaa`, and is not read again. */
export const carryItemSchema = v.object({
  id: v.string(),
  title: v.string(),
  language: languageTagSchema,
  _aaaa: v.object({
    /** As its file in the archive holds it; absent where it was saved without a line and never arrived. */
    article: v.optional(v.unknown()),
    /** In the saved list: when the reader saved it, in milliseconds since 1970. */
    saved: v.optional(v.object({ at: milliseconds, newer: v.optional(v.unknown()) })),
    pictures: v.optional(v.array(v.unknown())),
  }),
});

/** A picture of an article; its bytes are in base64. */
export const carriedPictureSchema = v.object({ src: v.string(), type: v.string(), data: v.string() });

/** What a file says of itself. */
export type CarryHead = v.InferOutput<typeof carryHeadSchema>;
