import { toAsciiDigits } from '../../../language/numbers.ts';
import type { DocumentBlock, DocumentParagraph } from '../../formats/parsedDocument.ts';
import { areAll, editRuns, runText } from '../../formats/runText.ts';

interface ListSign {
  /** In characters, with the space after it. */
  length: number;
  /** Of an ordered list. */
  number?: number;
}

/**
 * Turns typed lists into lists: two or more consecutive paragraphs that begin with a bullet, or with 1., 2., 3. in order. The
 * marks are removed, because the contract's lists have their own; a dash may be a speaker's and stays.
 */
export function withTypedLists(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  const signs = blocks.map(signOf);
  return blocks.map((block, at) => {
    const sign = signs[at];
    if (!sign || block.kind !== 'paragraph') return block;
    const first = at - (sign.number ?? 1) + 1;
    const isIn = sign.number === undefined ? isBulleted(signs, at) : isCounted(signs, first, at);
    if (!isIn) return block;
    const runs = editRuns(block.runs, [{ from: 0, to: sign.length, text: '' }]);
    const restarts = sign.number === 1 ? { restarts: true as const } : {};
    return { ...block, runs, list: { ordered: sign.number !== undefined, depth: 0, ...restarts } };
  });
}

function isBulleted(signs: readonly (ListSign | undefined)[], at: number): boolean {
  return [signs[at - 1], signs[at + 1]].some((sign) => sign !== undefined && sign.number === undefined);
}

/** Every number from 1 up to the one at a place, and at least two of them. */
function isCounted(signs: readonly (ListSign | undefined)[], first: number, at: number): boolean {
  const run = signs.slice(Math.max(0, first), Math.max(at, first + 1) + 1);
  return first >= 0 && run.length > 1 && run.every((sign, index) => sign?.number === index + 1);
}

function signOf(block: DocumentBlock): ListSign | undefined {
  if (block.kind !== 'paragraph' || !isPlain(block)) return undefined;
  const text = runText(block.runs);
  const bullet = /^\s*[•▪◦‣·●○■]\s*(?=\S)/u.exec(text);
  if (bullet) return { length: bullet[0].length };
  const counted = /^\s*([\d۰-۹]{1,2})[.)]\s+(?=\S)/u.exec(text);
  return counted?.[1] ? { length: counted[0].length, number: Number(toAsciiDigits(counted[1])) } : undefined;
}

function isPlain({ style, list, runs }: DocumentParagraph): boolean {
  // A hand-made numbered heading is bold throughout.
  return style === undefined && list === undefined && !areAll('strong', runs);
}
