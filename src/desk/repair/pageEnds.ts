import type { Flag, Join } from '../importing/findings.ts';
import { beginsSmall, hasCase } from '../prose/letters.ts';
import { balanceOf, beginsWithQuotation } from '../prose/quotations.ts';
import { endsSentence } from '../prose/sentenceEnd.ts';
import type { SourceBlock, SourceParagraph, SourceRun } from '../source/sourceDocument.ts';
import type { Vocabulary } from './hyphens.ts';
import { seamAt } from './lineEnds.ts';
import { editRuns, proseOf, textOf } from './runText.ts';

/** Joins each paragraph that a page's end has parted with its rest, where that is certain; the page's end goes then. */
export function joinPages(
  blocks: readonly SourceBlock[],
  language: string,
  known: Vocabulary,
): { blocks: SourceBlock[]; joined: Join[]; flags: Flag[] } {
  const out: SourceBlock[] = [];
  const joined: Join[] = [];
  const flags: Flag[] = [];
  for (const block of blocks) {
    const at = out.findLastIndex(({ kind }) => kind !== 'pageBreak');
    const before = out[at];
    const parted = at < out.length - 1;
    if (
      block.kind !== 'paragraph' ||
      before?.kind !== 'paragraph' ||
      !isRest(before, block, parted, language)
    ) {
      out.push(block);
      continue;
    }
    const head = textOf(before.runs).length;
    const runs = [...withLineEnd(before.runs), ...block.runs];
    const seam = seamAt(textOf(runs), head, head + 1, language, known, before.page);
    out.splice(at, out.length - at, joinParagraphs(before, block, editRuns(runs, [seam.edit])));
    joined.push({ ...seam.join, kind: 'page' });
    if (seam.flag) flags.push(seam.flag);
  }
  return { blocks: out, joined, flags };
}

function withLineEnd(runs: SourceRun[]): SourceRun[] {
  const last = runs.at(-1);
  if (last === undefined || last.note !== undefined) return [...runs, { text: '\n' }];
  return [...runs.slice(0, -1), { ...last, text: `${last.text}\n` }];
}

function joinParagraphs(first: SourceParagraph, rest: SourceParagraph, runs: SourceRun[]): SourceParagraph {
  const { full: _, ...begin } = first;
  const lastPage = rest.lastPage ?? rest.page;
  return {
    ...begin,
    runs,
    ...(rest.full === undefined ? {} : { full: rest.full }),
    ...(lastPage === undefined ? {} : { lastPage }),
  };
}

/** Whether the second paragraph is certainly the first one's rest, on the next page. */
function isRest(first: SourceParagraph, rest: SourceParagraph, parted: boolean, language: string): boolean {
  const end = first.lastPage ?? first.page;
  const turned = end !== undefined && rest.page !== undefined && rest.page === end + 1;
  if (!parted && !turned) return false;
  return isSameKind(first, rest) && isContinued(first, rest, language);
}

function isSameKind(first: SourceParagraph, rest: SourceParagraph): boolean {
  if (first.style !== rest.style && !(first.style === 'quote' && rest.style === undefined)) return false;
  if (first.style !== undefined && first.style !== 'quote') return false;
  if (rest.list !== undefined && (rest.list.depth !== first.list?.depth || !beginsSmall(proseOf(rest.runs))))
    return false;
  const sized = first.size !== undefined && rest.size !== undefined;
  if (sized && Math.abs((first.size ?? 0) - (rest.size ?? 0)) > 0.6) return false;
  return (
    first.margin === undefined &&
    rest.margin === undefined &&
    first.align !== 'center' &&
    rest.align !== 'center'
  );
}

function isContinued(first: SourceParagraph, rest: SourceParagraph, language: string): boolean {
  const head = proseOf(first.runs);
  const tail = proseOf(rest.runs);
  // What is set in with a line that did not end is a paragraph of its own.
  if (rest.indented === true && rest.indented !== first.indented && first.full === false) return false;
  if (looksLikeLabel(first) || !/[\p{L}\p{N}]/u.test(tail) || isItem(tail)) return false;
  const inside = isClosedBy(head, tail, language);
  if (!endsSentence(head)) {
    if (inside || beginsSmall(tail)) return true;
    if (hasCase(tail)) return first.full === true && rest.indented === false && !looksLikeLabel(rest);
    return first.list === undefined && !looksLikeLabel(rest);
  }
  // Inside a quotation a sentence may end with the page; a new paragraph of it would open it again.
  return inside && !beginsWithQuotation(tail) && rest.indented !== true;
}

/** Whether the first part leaves a quotation or a bracket open that the second one closes. */
function isClosedBy(head: string, tail: string, language: string): boolean {
  if (balanceOf(head, language).open.length === 0 || balanceOf(tail, language).stray.length === 0)
    return false;
  const whole = balanceOf(`${head} ${tail}`, language);
  return whole.open.length === 0 && whole.stray.length === 0;
}

/** Short and bold throughout, or short without any mark of a sentence: a heading, a name, a line of its own. */
function looksLikeLabel({ runs, style }: SourceParagraph): boolean {
  const text = proseOf(runs).trim();
  const words = text.split(/\s+/).length;
  if (style === 'quote') return false;
  const bold = runs.every((run) => run.strong || run.text.trim() === '');
  return words <= 14 && (bold || (words <= 4 && !endsSentence(text) && !/[,،-]$/.test(text)));
}

/** Begins with the sign of a list: 1. or a) or •. */
function isItem(text: string): boolean {
  return /^\s*(?:[\d۰-۹]{1,3}[.)]|\p{L}\)|[•·*–—-]\s)\s?/u.test(text);
}
