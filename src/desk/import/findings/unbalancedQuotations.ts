import type { Finding } from '../../formats/finding.ts';
import { firstWords } from '../../text/letters.ts';
import { balanceOf, type Mark } from '../../text/quotationBalance.ts';
import type { Passage } from './passages.ts';

// A text that quotes like nothing we know would drown everything else.
const maxInOnePassage = 4;

/**
 * Quotations and brackets that are not closed, or not opened. A quotation of several paragraphs opens each of them again and
 * closes in its last.
 */
export function unbalancedQuotations(passages: readonly Passage[]): Finding[] {
  return passages.flatMap((passage, at) => {
    const { open, stray } = balanceOf(passage.text, passage.language);
    if (open.length + stray.length === 0) return [];
    const next = passages.find(({ kind }, place) => place > at && kind === passage.kind);
    const left = open
      .filter((mark) => !passage.ends && !goesOn(mark, passage, next))
      .map((mark) => findingOf(passage, mark, true));
    const closed = passage.begins ? [] : stray;
    return [...left, ...closed.map((mark) => findingOf(passage, mark, false))].slice(0, maxInOnePassage);
  });
}

/** The next paragraph opens the same quotation again. */
function goesOn({ mark }: Mark, { kind }: Passage, next: Passage | undefined): boolean {
  const runs = (kind === 'paragraph' || kind === 'quoted' || kind === 'note') && !/[([{]/.test(mark);
  return runs && next?.text.trimStart().startsWith(mark) === true;
}

function findingOf({ block, text }: Passage, { mark, at }: Mark, opened: boolean): Finding {
  const words = opened
    ? toTheEnd(text.slice(at, at + 300))
    : text
        .slice(Math.max(0, at - 120), at + 1)
        .split(/\s+/)
        .slice(-6)
        .join(' ');
  return {
    kind: 'unbalanced-quotation',
    place: { block, words },
    message: opened
      ? `${mark} is opened here and never closed.`
      : `${mark} closes here but was never opened.`,
  };
}

/** An open mark concerns all that follows it, as long as that can be shown. */
function toTheEnd(rest: string): string {
  return rest.trim().length <= 200 ? rest.trim() : firstWords(rest);
}
