import type { DocumentBlock, DocumentParagraph } from '../../formats/parsedDocument.ts';
import { proseOf } from '../../formats/runText.ts';

/** The look of most of a document's letters, which is no emphasis. */
export interface BaseLook {
  strong: boolean;
  em: boolean;
  size?: number;
}

/** Finds the look of most of the text. */
export function baseLookOf(blocks: readonly DocumentBlock[]): BaseLook {
  let all = 0;
  let strong = 0;
  let em = 0;
  const sizes = new Map<number, number>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.style === 'heading' || block.style === 'title') continue;
    const length = proseOf(block.runs).length;
    if (block.size !== undefined) sizes.set(block.size, (sizes.get(block.size) ?? 0) + length);
    for (const run of block.runs) {
      all += run.text.length;
      if (run.strong) strong += run.text.length;
      if (run.em) em += run.text.length;
    }
  }
  const size = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { strong: strong > all * 0.6, em: em > all * 0.6, ...(size === undefined ? {} : { size }) };
}

/** Whether all words of a paragraph have a look. */
export function isAll(look: 'strong' | 'em', { runs }: DocumentParagraph): boolean {
  const words = runs.filter((run) => run.note === undefined && run.text.trim() !== '');
  return words.length > 0 && words.every((run) => run[look]);
}

/**
 * The levels of a document's headings by paragraph: styled ones, and bold or larger lines with text after them. From 2 to 4:
 * the highest kind is 2, and no level is skipped on the way down.
 */
export function headingLevels(blocks: readonly DocumentBlock[]): ReadonlyMap<DocumentBlock, 2 | 3 | 4> {
  const base = baseLookOf(blocks);
  const ranks = new Map<DocumentBlock, number>();
  blocks.forEach((block, at) => {
    if (block.kind !== 'paragraph') return;
    if (block.style === 'title') ranks.set(block, 0);
    else if (block.style === 'heading') ranks.set(block, (block.level ?? 1) * 1000);
    else if (isTypedHeading(block, base) && hasTextAfter(blocks, at))
      ranks.set(block, 9000 - (block.size ?? 0));
  });
  const order = [...new Set(ranks.values())].sort((a, b) => a - b);
  const levels = new Map<DocumentBlock, 2 | 3 | 4>();
  let last = 1;
  for (const [block, rank] of ranks) {
    last = Math.min(2 + order.indexOf(rank), last + 1, 4);
    levels.set(block, last as 2 | 3 | 4);
  }
  return levels;
}

function isTypedHeading(paragraph: DocumentParagraph, base: BaseLook): boolean {
  if (paragraph.style !== undefined || paragraph.list !== undefined) return false;
  const text = proseOf(paragraph.runs).trim();
  if (!/\p{L}/u.test(text) || text.length > 90 || text.split(/\s+/).length > 14) return false;
  // A sentence, a label before something, a question of an interview: bold, but no heading.
  if (/[.,:;۔،؛…]["»”’)\]]*$/u.test(text) || /^[«“„"–—-]/.test(text)) return false;
  if (/[?؟!]$/.test(text) && text.length > 50) return false;
  const larger =
    base.size !== undefined && paragraph.size !== undefined && paragraph.size >= base.size * 1.15;
  return larger || (isAll('strong', paragraph) && !base.strong);
}

/** A bold line at the end or before a picture is not a heading. */
function hasTextAfter(blocks: readonly DocumentBlock[], at: number): boolean {
  const next = blocks.slice(at + 1).find(({ kind }) => kind !== 'pageBreak');
  return next?.kind === 'table' || (next?.kind === 'paragraph' && next.style !== 'caption');
}
