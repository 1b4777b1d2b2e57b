import * as v from 'valibot';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { foldBlock } from '../../../contract/blockParts.ts';
import { type Block, blockSchema } from '../../../contract/blockSchema.ts';
import { plainText } from '../../../contract/text/plainText.ts';
import type { Text } from '../../../contract/text/textSchema.ts';
import { type OpenBoundary, wordsAfter, wordsBefore } from './openBoundaries.ts';

/** A paragraph, an item, a cell: words in a row that a sentence or a quotation can run through. */
export interface Passage {
  /** The block of the body it is in, from 1. */
  block: number;
  kind: Block['type'] | 'quoted' | 'cite';
  /** Without the notes' signs. */
  text: string;
  /** The same with every segment in another language as one unknown sign. */
  own: string;
  /** Those segments. */
  insertions: { text: string; language: string }[];
  language: string;
  /** It begins or ends at an open boundary: the rest is elsewhere. */
  begins?: boolean;
  ends?: boolean;
  /** The page after it is missing. */
  breaksOff?: boolean;
}

const unknown = '\ufffc';

/**
 * The passages of an article's body in reading order; blocks without words, and blocks nobody can read, have none.
 *
 * @param boundaries where the pages it was read from do not follow each other
 */
export function passagesOf(
  { body, language }: Pick<ArticleFile, 'body' | 'language'>,
  boundaries: readonly OpenBoundary[] = [],
): Passage[] {
  const passages = body.flatMap((file, at) => {
    const read = v.safeParse(blockSchema, file);
    if (!read.success) return [];
    return passagesOfBlock(read.output, at + 1, language);
  });
  if (boundaries.length === 0) return passages;
  return passages.map((passage) => {
    const after = boundaries.find(
      (boundary) => boundary.after !== '' && boundary.after === wordsAfter(passage.text),
    );
    const before = boundaries.find(
      (boundary) => boundary.before !== '' && boundary.before === wordsBefore(passage.text),
    );
    return {
      ...passage,
      begins: after !== undefined && !after.missing,
      ends: before !== undefined && !before.missing,
      breaksOff: before?.missing === true,
    };
  });
}

function passagesOfBlock(block: Block, at: number, outer: string): Passage[] {
  const language = block.language ?? outer;
  const passage = (text: Text, kind: Passage['kind']): Passage => ({
    block: at,
    kind,
    text: plainText(text),
    own: ownText(text),
    insertions: insertionsOf(text),
    language,
  });
  // They have no words, and still a sentence ends before them or is cut.
  if (block.type === 'gap' || block.type === 'break' || block.type === 'unknown')
    return [passage('', block.type)];
  return foldBlock(block, {
    text: (text) => [passage(text, block.type === 'quote' ? 'cite' : block.type)],
    block: (inner) =>
      passagesOfBlock(inner, at, language).map((one) =>
        one.kind === 'paragraph' ? { ...one, kind: 'quoted' } : one,
      ),
  });
}

function ownText(text: Text): string {
  if (typeof text === 'string') return text;
  return text
    .map((run) => (typeof run === 'string' ? run : run.language === undefined ? plainText([run]) : unknown))
    .join('');
}

/** The segments in another language; what emphasis or a link parts is one. */
function insertionsOf(text: Text): Passage['insertions'] {
  if (typeof text === 'string') return [];
  const found: Passage['insertions'] = [];
  let last: string | undefined;
  for (const run of text) {
    const language = typeof run === 'string' ? undefined : run.language;
    if (language !== undefined && language === last) {
      const before = found.at(-1);
      if (before) before.text += plainText([run]);
    } else if (language !== undefined) found.push({ text: plainText([run]), language });
    last = language;
  }
  return found;
}
