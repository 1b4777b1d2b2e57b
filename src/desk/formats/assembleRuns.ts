import type { DocumentRun } from './parsedDocument.ts';

/** How text looks. Word processors keep this twice: for Latin and the like, and for scripts like Arabic ("complex"). */
export interface Look {
  strong?: boolean;
  em?: boolean;
  language?: string;
  /** In points. */
  size?: number;
}

export interface Looks {
  western: Look;
  complex: Look;
}

/** Part of a paragraph's text as the format has it. */
export interface TextPiece {
  text: string;
  looks: Looks;
  href?: string;
  note?: string;
  /** Above or below the line. */
  shift?: 'superscript' | 'subscript';
}

const scripts = String.raw`[\u0590-\u109f\u1780-\u18af\ufb1d-\ufdff\ufe70-\ufefc]`;
const complexLetters = String.raw`[\p{L}&&${scripts}]`;
const westernLetters = String.raw`[\p{L}--${scripts}]`;
const complexLetter = new RegExp(complexLetters, 'v');
const letter = /\p{L}/u;
// In parts, because a match of millions of characters overflows the stack; parts that look the same become one run again.
const segments = new RegExp(
  `${complexLetters}[^${westernLetters}]{0,9999}|${westernLetters}[^${complexLetters}]{0,9999}|[^\\p{L}]{1,9999}`,
  'gv',
);

/**
 * Makes a paragraph's runs: each letter takes the look of its script, what is neither (digits, spaces, marks) goes with the
 * letters before it, and neighbours that look the same become one run. Soft hyphens go: they are hints to the printer.
 *
 * @param base what the paragraph's style looks like; its weight and slant are the style's and not the words'
 */
export function assembleRuns(pieces: TextPiece[], base?: Looks): { runs: DocumentRun[]; size?: number } {
  const runs: DocumentRun[] = [];
  const sizes = new Map<number, number>();
  let script = firstScript(pieces);
  for (const piece of pieces) {
    const text = piece.text.replaceAll('\u00ad', '');
    if (piece.note !== undefined) {
      runs.push({ text, note: piece.note });
      continue;
    }
    for (const [segment] of text.matchAll(segments)) {
      if (letter.test(segment)) script = complexLetter.test(segment) ? 'complex' : 'western';
      const look = piece.looks[script];
      if (look.size) sizes.set(look.size, (sizes.get(look.size) ?? 0) + segment.trim().length);
      add(runs, runOf(segment, look, base?.[script], piece.href));
    }
  }
  const [size] = [...sizes].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
  return size ? { runs, size } : { runs };
}

function firstScript(pieces: TextPiece[]): keyof Looks {
  for (const { text } of pieces) {
    const first = letter.exec(text)?.[0];
    if (first) return complexLetter.test(first) ? 'complex' : 'western';
  }
  return 'western';
}

function runOf(text: string, look: Look, base: Look | undefined, href: string | undefined): DocumentRun {
  const run: DocumentRun = { text };
  if (look.strong && !base?.strong) run.strong = true;
  if (look.em && !base?.em) run.em = true;
  if (href) run.href = href;
  if (look.language) run.language = look.language;
  return run;
}

function add(runs: DocumentRun[], run: DocumentRun): void {
  const last = runs.at(-1);
  if (last && isSameLook(last, run)) last.text += run.text;
  else if (run.text) runs.push(run);
}

/** Whether two runs could be one. A reference to a note always stands alone. */
export function isSameLook(a: DocumentRun, b: DocumentRun): boolean {
  return (
    a.strong === b.strong &&
    a.em === b.em &&
    a.href === b.href &&
    a.language === b.language &&
    a.note === undefined &&
    b.note === undefined
  );
}
