import { foldText } from '../../language/fold.ts';
import { soundsOf } from '../../language/search/sounds.ts';
import { blocksWithin, spansIn } from '../blockParts.ts';
import type { Block } from '../blockSchema.ts';
import { blockTexts } from '../blockTexts.ts';

/** What of a block its translation has too. */
export interface BlockTraits {
  type: Block['type'];
  /** Characters of its texts. */
  length: number;
  /** Characters of each of its sentences. */
  sentences: readonly number[];
  /** A heading's level; how many items, bayts or rows the others have. */
  count: number;
  /** What is written alike in both: numbers, words, names by their sound, pictures, links, notes. Their first character says which. */
  anchors: ReadonlySet<string>;
}

/** @param bySound whether the other version is in another script, so that names are the same by their sound alone */
export function blockTraits(block: Block, bySound: boolean): BlockTraits {
  const text = blockTexts(block).join('\n');
  return {
    type: block.type,
    length: text.length,
    sentences: sentencesIn(text),
    count: countOf(block),
    anchors: new Set([...numbersIn(text), ...wordsIn(text, bySound), ...thingsIn(block)]),
  };
}

/** Divided after sentences, and after parts of them that another language may make sentences of. */
function sentencesIn(text: string): number[] {
  const parts = text.split(/(?<=[.!?:;؟۔؛…][\p{Pe}\p{Pf}"']*)\s+|\n/u);
  return parts.map(({ length }) => length).filter((length) => length > 0);
}

function countOf(block: Block): number {
  switch (block.type) {
    case 'heading':
      return block.level;
    case 'list':
      return block.items.length;
    case 'verse':
      return block.bayts.length;
    case 'table':
      return block.rows.length;
    case 'quote':
      return block.body.length;
    default:
      return 0;
  }
}

/** Numbers in ASCII digits; what parts thousands does not count. */
function numbersIn(text: string): string[] {
  const numbers = foldText(text).match(/\d+(?:[.,٬’' ]\d{3})*(?!\d)/g) ?? [];
  return numbers.map((number) => `#${number.replace(/\D/g, '')}`);
}

/** Words of some length; where scripts differ, names: in Latin and Cyrillic they begin with a capital letter. */
function wordsIn(text: string, bySound: boolean): string[] {
  const words = text.match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
  return words.flatMap((word) => {
    const folded = foldText(word);
    const found = folded.length > 3 ? [`=${folded}`] : [];
    if (!bySound || !/^[\p{Lu}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word)) return found;
    const { key } = soundsOf(folded);
    return key.length > 2 ? [...found, `~${key}`] : found;
  });
}

/** The pictures, links and notes of a block, those of the blocks inside it too. */
function thingsIn(block: Block): string[] {
  return blocksWithin([block]).flatMap(([inner]) => [
    ...(inner.type === 'figure' ? [`@${inner.src}`] : []),
    ...(inner.type === 'note' ? [`^${inner.number}`] : []),
    ...spansIn(inner).flatMap(({ href, note }) => [
      ...(href ? [`@${href}`] : []),
      ...(note === undefined ? [] : [`*${note}`]),
    ]),
  ]);
}
