import type { Span, Text } from '../../../contract/text/textSchema.ts';
import { isLanguageTag } from '../../../language/languages.ts';

// How marked text is typed: *strong*, _emphasised_ (as in common messengers), [words](https://…),
// {de:Worte}, [^3] for a footnote's number, and \ before a sign that is meant literally. A line's end inside a text is a
// character like any other (an address has none); where texts are one per line, it is typed after a \.

type Run = Span;
type Formatting = Omit<Span, 'text'>;
/** A run with its position in the typed text. */
type PlacedRun = Run & { at: number };

const signs = /[\\*_[\]{}^]/g;

/** A text as it is typed. `readNotation` gives the same text back. */
export function writeNotation(text: Text): string {
  return written(text, (typed) => typed);
}

/** Typed text as a text of the contract. An opening sign that never closes is literal. */
export function readNotation(typed: string): Text {
  return runsToText(parse(typed));
}

/**
 * Typed text as two texts, before and after the cursor, without the space between them. Each keeps its words'
 * marks, even if the cursor is inside them; a note reference is not split.
 */
export function splitNotation(typed: string, cursor: number): [Text, Text] {
  const runs = new Parser(typed).all();
  const isWord = (run: Run) => run.note !== undefined || run.text.trim() !== '';
  const before = runs.filter(({ at }) => at < cursor);
  const after = runs.slice(before.length);
  const begin = after.findIndex(isWord);
  return [
    runsToText(merged(before.slice(0, before.findLastIndex(isWord) + 1))),
    runsToText(merged(begin < 0 ? [] : after.slice(begin))),
  ];
}

/** Several texts, one per line; a line's end inside a text is typed after a backslash. */
export function writeLines(texts: readonly Text[]): string {
  return texts.map((text) => written(text, asLine)).join('\n');
}

/** The texts of lines. Empty lines are kept, as they may be about to be filled. */
export function readLines(typed: string): Text[] {
  const lines = [''];
  for (const [piece] of typed.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (piece === '\n') lines.push('');
    else lines[lines.length - 1] += piece;
  }
  return lines.map(readNotation);
}

function runsToText(runs: readonly Run[]): Text {
  const plain = (run: Run) => Object.keys(run).length === 1;
  if (runs.length === 0) return '';
  const [first] = runs;
  if (runs.length === 1 && first && plain(first)) return first.text;
  return runs.map((run) => (plain(run) ? run.text : run));
}

/** Escapes signs only where the text would not read back otherwise. */
function written(text: Text, placed: (typed: string) => string): string {
  const runs = merged(typeof text === 'string' ? [{ text }] : text.map(asRun));
  const plain = placed(writeRuns(runs, (words) => words));
  return sameRuns(parse(plain), runs)
    ? plain
    : placed(writeRuns(runs, (words) => words.replace(signs, '\\$&')));
}

/** A text as one of several lines; a final backslash would escape the line's end. */
function asLine(typed: string): string {
  const line = typed.replace(/\\[\s\S]|\n/g, (piece) => (piece === '\n' ? '\\\n' : piece));
  const [end = ''] = /\\*$/.exec(line) ?? [];
  return end.length % 2 === 1 ? `${line}\\` : line;
}

function asRun(run: string | Span): Run {
  if (typeof run === 'string') return { text: run };
  const { text, ...qualities } = run;
  // Without words nothing else than the reference can be seen.
  if (text === '' && run.note !== undefined) return { text, note: run.note };
  return {
    text,
    ...(Object.fromEntries(
      Object.entries(qualities).filter(([, value]) => value !== undefined && value !== false),
    ) as Formatting),
  };
}

/** Runs of one quality are one; a run without words says nothing, unless it is a note's number. */
function merged(runs: readonly (Run & { at?: number })[]): Run[] {
  const all: Run[] = [];
  for (const { at: _, ...run } of runs) {
    if (run.text === '' && run.note === undefined) continue;
    const last = all.at(-1);
    if (last && run.note === undefined && sameFormatting(last, run)) last.text += run.text;
    else all.push(run);
  }
  return all;
}

const formattingKeys = ['em', 'strong', 'href', 'language', 'note'] as const;

function sameFormatting(a: Run, b: Run): boolean {
  return formattingKeys.every((quality) => a[quality] === b[quality]);
}

function sameRuns(a: readonly Run[], b: readonly Run[]): boolean {
  return (
    a.length === b.length && a.every((run, at) => run.text === b[at]?.text && sameFormatting(run, b[at]))
  );
}

function writeRuns(runs: readonly Run[], escaped: (words: string) => string): string {
  return runs
    .map((run) => {
      const { text, em, strong, href, language, note } = run;
      if (note !== undefined && text === String(note) && Object.keys(run).length === 2) return `[^${note}]`;
      let typed = escaped(text);
      if (strong) typed = `*${typed}*`;
      if (em) typed = `_${typed}_`;
      if (href !== undefined) typed = `[${typed}](${href.replace(/[\\)]/g, '\\$&')})`;
      if (language !== undefined) typed = `{${language}:${typed}}`;
      return note === undefined ? typed : `[^${note}:${typed}]`;
    })
    .join('');
}

function parse(typed: string): Run[] {
  return merged(new Parser(typed).all());
}

/** Reads the notation by recursive descent; each quality stands inside another one once, so depth is small. */
class Parser {
  readonly #typed: string;

  constructor(typed: string) {
    this.#typed = typed;
  }

  all(): PlacedRun[] {
    return this.#read(0, {}, undefined)?.runs ?? [];
  }

  /** Reads up to `end`, an unescaped sign; undefined where it never comes, or where an outer quality would close before. */
  #read(
    from: number,
    around: Formatting,
    end: string | undefined,
  ): { runs: PlacedRun[]; at: number } | undefined {
    const runs: PlacedRun[] = [];
    const typed = this.#typed;
    for (let at = from; at < typed.length; ) {
      const sign = typed[at] ?? '';
      if (sign === end) return { runs, at: at + 1 };
      if (sign === '\\' && at + 1 < typed.length) {
        runs.push({ ...around, text: typed[at + 1] ?? '', at });
        at += 2;
        continue;
      }
      if ((sign === '*' && around.strong) || (sign === '_' && around.em)) return undefined;
      const span = this.#span(at, sign, around);
      if (span) {
        runs.push(...span.runs);
        at = span.at;
        continue;
      }
      runs.push({ ...around, text: sign, at });
      at += 1;
    }
    return end === undefined ? { runs, at: typed.length } : undefined;
  }

  #span(at: number, sign: string, around: Formatting): { runs: PlacedRun[]; at: number } | undefined {
    if (sign === '*') return this.#filled(at + 1, { ...around, strong: true }, '*');
    if (sign === '_') return this.#filled(at + 1, { ...around, em: true }, '_');
    if (sign === '{' && around.language === undefined) return this.#language(at, around);
    if (sign !== '[') return undefined;
    return (
      (around.note === undefined && this.#note(at, around)) ||
      (around.href === undefined ? this.#link(at, around) : undefined)
    );
  }

  #filled(from: number, around: Formatting, end: string) {
    const inner = this.#read(from, around, end);
    return inner && inner.runs.length > 0 ? inner : undefined;
  }

  #language(at: number, around: Formatting) {
    const [head, tag = ''] = /^\{([A-Za-z][\w-]{1,34}):/.exec(this.#typed.slice(at, at + 40)) ?? [];
    return head && isLanguageTag(tag)
      ? this.#filled(at + head.length, { ...around, language: tag }, '}')
      : undefined;
  }

  #note(at: number, around: Formatting): { runs: PlacedRun[]; at: number } | undefined {
    const [head, figures, mark] = /^\[\^([1-9]\d{0,5})([\]:])/.exec(this.#typed.slice(at, at + 10)) ?? [];
    if (!head) return undefined;
    const note = Number(figures);
    if (mark === ']') return { runs: [{ ...around, text: String(note), note, at }], at: at + head.length };
    const inner = this.#read(at + head.length, { ...around, note }, ']');
    return (
      inner && {
        at: inner.at,
        runs: inner.runs.length > 0 ? joinedNote(inner.runs) : [{ ...around, text: '', note, at }],
      }
    );
  }

  #link(at: number, around: Formatting): { runs: PlacedRun[]; at: number } | undefined {
    // Asked first, so that a text full of brackets is not read over and over.
    if (!this.#typed.includes('](', at)) return undefined;
    const href = '\u0000';
    const inner = this.#filled(at + 1, { ...around, href }, ']');
    const [target] = (inner && /^\(((?:\\[^\n]|[^\\)\n])*)\)/.exec(this.#typed.slice(inner.at))) ?? [];
    if (!inner || !target) return undefined;
    const address = target.slice(1, -1).replace(/\\([\s\S])/g, '$1');
    return { runs: inner.runs.map((run) => ({ ...run, href: address })), at: inner.at + target.length };
  }
}

/** The letters of a note's reference are one run where they have one quality: a run is a reference of its own. */
function joinedNote(runs: readonly PlacedRun[]): PlacedRun[] {
  const all: PlacedRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && sameFormatting(last, run)) last.text += run.text;
    else all.push({ ...run });
  }
  return all;
}
