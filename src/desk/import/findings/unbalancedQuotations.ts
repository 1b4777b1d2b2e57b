import type { Finding } from '../../formats/finding.ts';
import { isCode } from '../../text/isCode.ts';
import { firstWords } from '../../text/letters.ts';
import { balanceOf, isClosedBy, type Mark } from '../../text/quotationBalance.ts';
import type { Passage } from './passages.ts';

// A text that quotes like nothing we know would drown everything else.
const maxInOnePassage = 4;

/** A speech that runs through more paragraphs than this opens again somewhere. */
const longestSpeech = 8;

interface Loose {
  passage: Passage;
  /** The passage's place among all. */
  at: number;
  mark: Mark;
  opened: boolean;
}

/**
 * Quotations and brackets that are not closed, or not opened. A quotation of several paragraphs opens each of them again and
 * closes in its last, or opens in its first alone. Programs pair their marks in their own ways.
 */
export function unbalancedQuotations(passages: readonly Passage[]): Finding[] {
  const loose = passages.flatMap((passage, at) =>
    isCode(passage.text) ? [] : looseMarks(passages, passage, at),
  );
  const found = Map.groupBy(withoutSpeeches(loose), ({ at }) => at);
  return [...found.values()].flatMap((marks) => marks.slice(0, maxInOnePassage).map(findingOf));
}

function looseMarks(passages: readonly Passage[], passage: Passage, at: number): Loose[] {
  const { open, stray } = balanceOf(passage.text, passage.language);
  if (open.length + stray.length === 0) return [];
  const next = passages.find(({ kind }, place) => place > at && kind === passage.kind);
  const left = open.filter((mark) => !passage.ends && !goesOn(mark, passage, next));
  const closed = passage.begins ? [] : stray;
  const of = (opened: boolean) => (mark: Mark) => ({ passage, at, mark, opened });
  return [...closed.map(of(false)), ...left.map(of(true))];
}

/** Without the pairs that open in one paragraph and close in a later one. */
function withoutSpeeches(loose: readonly Loose[]): Loose[] {
  const paired = new Set<Loose>();
  const opened = new Map<number, Map<string, Loose[]>>();
  for (const one of loose) {
    if (one.opened) keep(opened, one);
    else if (runsThrough(one.passage)) {
      const begin = takeBegin(opened, one);
      if (begin) paired.add(begin).add(one);
    }
  }
  return loose.filter((one) => !paired.has(one));
}

function keep(opened: Map<number, Map<string, Loose[]>>, one: Loose): void {
  const bySign = opened.get(one.at) ?? new Map<string, Loose[]>();
  opened.set(one.at, bySign);
  const same = bySign.get(one.mark.mark) ?? [];
  bySign.set(one.mark.mark, same);
  same.push(one);
}

/** The nearest mark in a paragraph before that this one closes; it is taken out. */
function takeBegin(opened: Map<number, Map<string, Loose[]>>, end: Loose): Loose | undefined {
  for (let at = end.at - 1; at >= end.at - longestSpeech; at--) {
    const [begin] = [...(opened.get(at)?.values() ?? [])]
      .flatMap((same) => same.at(-1) ?? [])
      .filter(
        ({ passage, mark }) => passage.kind === end.passage.kind && isClosedBy(mark.mark, end.mark.mark),
      )
      .sort((a, b) => b.mark.at - a.mark.at);
    if (begin) {
      opened.get(at)?.get(begin.mark.mark)?.pop();
      return begin;
    }
  }
  return undefined;
}

function runsThrough({ kind }: Passage): boolean {
  return kind === 'paragraph' || kind === 'quoted' || kind === 'list';
}

/** The next paragraph opens the same quotation again. */
function goesOn({ mark }: Mark, { kind }: Passage, next: Passage | undefined): boolean {
  const runs = (kind === 'paragraph' || kind === 'quoted' || kind === 'note') && !/[([{]/.test(mark);
  return runs && next?.text.trimStart().startsWith(mark) === true;
}

function findingOf({ passage: { block, text }, mark: { mark, at }, opened }: Loose): Finding {
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
