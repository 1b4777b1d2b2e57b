import { bidiClassOf } from './bidiClass.ts';

/** A single one of these between two numbers joins them into one (UAX 9, CS). */
const IN_NUMBER = /^[.,:/\u060C\u066B\u066C]$/;
const BRACKETS: Record<string, string> = { '(': ')', '[': ']', '{': '}', '«': '»', '‹': '›', '<': '>' };
const OPENING = new Map(Object.entries(BRACKETS).map(([open, close]) => [close, open]));

/** No word, number or pair of brackets in a printed line is longer; looking further would cost a line's length for each sign. */
const reach = 500;

interface Sign {
  text: string;
}

/**
 * Puts a line, given from left to right as on the page, in reading order: the bidirectional algorithm (UAX 9) in reverse, without
 * embeddings. Only the places on the page count, not the order in which the line was stored, so nothing is reversed twice.
 *
 * Where the page is ambiguous (a number beside Latin words inside Persian text looks the same before and after them), Western
 * digits follow the order of the Latin words and Eastern ones that of the Persian words.
 *
 * @param rtl the direction of the paragraph.
 */
export function logicalOrder<S extends Sign>(visual: readonly S[], rtl: boolean): S[] {
  return rtl ? fromRight(visual) : fromLeft(visual);
}

function fromRight<S extends Sign>(visual: readonly S[]): S[] {
  const out: S[] = [];
  let end = visual.length;
  while (end > 0) {
    const start = ltrStart(visual, end - 1);
    out.push(...visual.slice(start, end));
    end = start;
  }
  return out;
}

/** The start of the left-to-right stretch that ends at `last`; `last` itself if there is none. */
function ltrStart(visual: readonly Sign[], last: number): number {
  let edge = last;
  // A closing bracket belongs to its Latin words if there are Latin words before the opening one, too.
  const opening = openingOf(visual, last);
  if (opening !== undefined && isLtr(visual[last - 1]) && isLetter(visual, previous(visual, opening - 1)))
    edge = last - 1;
  else if (!isLtr(visual[last])) return last;
  let letters = isLetter(visual, edge);
  let start = edge;
  for (;;) {
    const before = previous(visual, start - 1);
    if (before < 0) break;
    const between = visual.slice(before + 1, start).map((sign) => sign.text);
    const lettersBefore = wordHasLetters(visual, before);
    if (
      !joins(
        between,
        bidiClassOf(visual[before]?.text ?? ''),
        bidiClassOf(visual[start]?.text ?? ''),
        letters,
        lettersBefore,
      )
    )
      break;
    letters = isLetter(visual, before) || (between.length === 0 && letters);
    start = before;
    if (between.length > 0) letters = lettersBefore;
  }
  return start;
}

/** Whether the signs between two left-to-right words or numbers are read with them. */
function joins(
  between: string[],
  a: string,
  b: string,
  lettersAfter: boolean,
  lettersBefore: boolean,
): boolean {
  if (between.length === 0) return true;
  if (a === 'eastern' || b === 'eastern' || (!lettersAfter && !lettersBefore))
    return a !== 'ltr' && b !== 'ltr' && between.length === 1 && IN_NUMBER.test(between[0] ?? '');
  if (between.includes('\t')) return false;
  const bracketed = between.some((text) => text in BRACKETS || OPENING.has(text));
  return !bracketed || (lettersAfter && lettersBefore);
}

/** The nearest left-to-right sign from `at` backwards with nothing right-to-left in between; -1 if there is none. */
function previous(visual: readonly Sign[], at: number): number {
  for (let i = at; i >= 0 && i > at - reach; i--) {
    const kind = bidiClassOf(visual[i]?.text ?? '');
    if (kind === 'rtl') return -1;
    if (kind !== 'other') return i;
  }
  return -1;
}

function wordHasLetters(visual: readonly Sign[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - reach; i--) {
    const kind = bidiClassOf(visual[i]?.text ?? '');
    if (kind === 'ltr') return true;
    if (kind === 'rtl' || (kind === 'other' && !/[\p{M}'’.-]/u.test(visual[i]?.text ?? ''))) return false;
  }
  return false;
}

function isLtr(sign: Sign | undefined): boolean {
  return sign !== undefined && ['ltr', 'digit', 'eastern'].includes(bidiClassOf(sign.text));
}

function isLetter(visual: readonly Sign[], at: number): boolean {
  return at >= 0 && wordHasLetters(visual, at);
}

/** The place of the bracket that the one at `at` closes, as they look on the page; undefined if there is none. */
function openingOf(visual: readonly Sign[], at: number): number | undefined {
  const closing = visual[at]?.text ?? '';
  const opening = OPENING.get(closing);
  if (opening === undefined) return undefined;
  for (let i = at - 1, depth = 0; i >= 0 && i >= at - reach; i--) {
    if (bidiClassOf(visual[i]?.text ?? '') === 'rtl') return undefined;
    if (visual[i]?.text === closing) depth++;
    if (visual[i]?.text === opening && depth-- === 0) return i;
  }
  return undefined;
}

function fromLeft<S extends Sign>(visual: readonly S[]): S[] {
  const out: S[] = [];
  for (let i = 0; i < visual.length; ) {
    const end = rtlEnd(visual, i);
    if (end === i) {
      out.push(visual[i] as S);
      i++;
    } else {
      out.push(...fromRight(visual.slice(i, end)));
      i = end;
    }
  }
  return out;
}

/** An Arabic question mark or semicolon is of its words' direction (UAX 9, AL): left of them it ends them. */
function classAtStart(visual: readonly Sign[], start: number): string {
  const text = visual[start]?.text ?? '';
  const next = bidiClassOf(visual[start + 1]?.text ?? '');
  return /^[\u061b\u061f]$/.test(text) && next === 'rtl' ? 'rtl' : bidiClassOf(text);
}

/** The end of the right-to-left stretch that begins at `start`; `start` itself if there is none. */
function rtlEnd(visual: readonly Sign[], start: number): number {
  const first = classAtStart(visual, start);
  if (first !== 'rtl' && first !== 'eastern') return start;
  let end = first === 'rtl' ? start + 1 : start;
  for (let i = start + (first === 'rtl' ? 1 : 0); i < visual.length; i++) {
    const kind = bidiClassOf(visual[i]?.text ?? '');
    if (kind === 'ltr' || visual[i]?.text === '\t') break;
    if (kind === 'rtl') end = i + 1;
  }
  return end;
}
