import * as v from 'valibot';
import { type Block, blockSchema } from '../../../contract/blockSchema.ts';
import { plainText } from '../../../contract/plainText.ts';
import type { Text } from '../../../contract/textSchema.ts';
import type { ArticleFile } from '../../formats/importedDocument.ts';
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
  const passage = (text: Text, kind: Passage['kind'] = block.type): Passage => ({
    block: at,
    kind,
    text: plainText(text),
    own: ownText(text),
    language,
  });
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [passage(block.text)];
    case 'quote': {
      const quoted = block.body.flatMap((inner) => passagesOfBlock(inner, at, language));
      const body = quoted.map((inner) =>
        inner.kind === 'paragraph' ? { ...inner, kind: 'quoted' as const } : inner,
      );
      return block.cite === undefined ? body : [...body, passage(block.cite, 'cite')];
    }
    case 'list':
      return block.items.map((item) => passage(item));
    case 'table':
      return [...block.head, ...block.rows.flat()].map((cell) => passage(cell));
    case 'verse':
      return [...block.bayts.flat(), ...(block.attribution === undefined ? [] : [block.attribution])].map(
        (text) => passage(text),
      );
    case 'figure':
      return block.caption === undefined ? [] : [passage(block.caption)];
    case 'gap':
    case 'break':
    case 'unknown':
      return [{ block: at, kind: block.type, text: '', own: '', language }];
  }
}

function ownText(text: Text): string {
  if (typeof text === 'string') return text;
  return text
    .map((run) => (typeof run === 'string' ? run : run.language === undefined ? plainText([run]) : unknown))
    .join('');
}
