import type { Day } from '../../../../language/calendar.ts';
import type { DocumentBlock } from '../../../formats/parsedDocument.ts';
import { sliceProse } from '../../../formats/runText.ts';
import { isBlank, oneLine, textOf } from '../paragraphText.ts';
import { isSourceLabel, readSourceLine, type SourceLine } from './sourceLine.ts';

/** The source in the last paragraph or its last line, with a bare address below it. */
export function lastLine(
  blocks: readonly DocumentBlock[],
  language?: string,
  published?: Day,
): { source: SourceLine; blocks: DocumentBlock[] } | undefined {
  const places = blocks.flatMap((block, place) => (isIdle(block) ? [] : [place]));
  const [at, before] = [places.at(-1), places.at(-2)];
  if (at === undefined) return undefined;
  const alone = readAt(blocks, at, language, published);
  if (alone) return alone;
  // The name on one line and its address on the next.
  const last = blocks[at];
  if (before === undefined || last?.kind !== 'paragraph') return undefined;
  const url = oneLine(textOf(last));
  if (!/^https?:\/\/\S+$/iu.test(url)) return undefined;
  const named = readAt(blocks.slice(0, at), before, language, published);
  return named && { source: { ...named.source, url: named.source.url ?? url }, blocks: named.blocks };
}

/** «Sources:» on its own line above them is removed too. */
export function withoutLabel(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  const at = blocks.findLastIndex((block) => !isIdle(block));
  const last = blocks[at];
  return last?.kind === 'paragraph' && isSourceLabel(textOf(last)) ? blocks.slice(0, at) : [...blocks];
}

function readAt(blocks: readonly DocumentBlock[], at: number, language?: string, published?: Day) {
  const last = blocks[at];
  if (last?.kind !== 'paragraph' || last.list || last.style === 'heading') return undefined;
  const text = textOf(last);
  const source = readSourceLine(last.runs, language, published);
  if (source && blocks.slice(0, at).some((block) => !isIdle(block)))
    return { source, blocks: blocks.slice(0, at) };
  const boundary = text.trimEnd().lastIndexOf('\n');
  const below =
    boundary === -1
      ? undefined
      : readSourceLine(sliceProse(last.runs, boundary + 1, text.length), language, published);
  const rest = { ...last, runs: sliceProse(last.runs, 0, boundary) };
  return below && { source: below, blocks: [...blocks.slice(0, at), rest] };
}

/** Nothing to be read. */
export function isIdle(block: DocumentBlock): boolean {
  return block.kind === 'pageBreak' || block.kind === 'rule' || isBlank(block);
}
