import type { Finding } from '../../formats/finding.ts';
import type { Join } from '../../formats/join.ts';
import type { DocumentParagraph } from '../../formats/parsedDocument.ts';
import { editRuns, runText, splitAtLines } from '../../formats/runText.ts';
import { isBaytLine } from '../../text/bayt.ts';
import { beginsSmall, firstWords, hasCase, lastWords } from '../../text/letters.ts';
import { endsSentence } from '../../text/sentenceEnd.ts';
import { type Boundary, closeBoundary } from './boundary.ts';
import type { Vocabulary } from './hyphens.ts';

/** A paragraph with its lines joined, or one paragraph per line. */
export interface UnwrappedParagraph {
  paragraphs: DocumentParagraph[];
  joined: Join[];
  findings: Finding[];
}

/** How a document's lines were set, as far as its paragraphs show. */
export interface LineSetting {
  /** A line's length in characters: the median of the longest lines of the paragraphs with several. */
  measure: number;
  /** The length of the longest line of all. */
  widest: number;
  /** A machine set every line (PDF, wrapped plain text): most long paragraphs are certainly wrapped, no line is overlong. */
  typeset: boolean;
}

/** Finds out how a document's lines were set. */
export function settingOf(paragraphs: Iterable<DocumentParagraph>): LineSetting {
  const all = [...paragraphs];
  const texts = all.map(({ runs }) => runText(runs));
  const wrapped = texts.map((text) => text.split('\n')).filter((lines) => lines.length > 1);
  const measures = wrapped.map(longestOf).sort((a, b) => a - b);
  const measure = measures[Math.floor(measures.length / 2)] ?? 0;
  const widest = longestOf(texts.flatMap((text) => text.split('\n')));
  const setting = { measure, widest, typeset: false };
  const long = wrapped.filter((lines) => lines.length > 2);
  const sure = all.filter((paragraph, at) => {
    const text = texts[at] ?? '';
    return text.split('\n').length > 2 && isWrapped(text, setting) && !isVerse(paragraph, text, setting);
  });
  const overlong = texts.some((text) => text.split('\n').some((line) => line.length > 160));
  return { ...setting, typeset: !overlong && sure.length >= 2 && sure.length * 2 > long.length };
}

// In characters: only a newspaper's column is so narrow.
const narrowMeasure = 45;

function longestOf(lines: readonly string[]): number {
  return lines.reduce((longest, line) => Math.max(longest, line.trim().length), 0);
}

/**
 * A line end inside a paragraph is the typesetter's and becomes a space, or the author's (verse, an address), and the lines
 * become paragraphs, because the contract has no line break. The whole paragraph decides: in wrapped text only the last line
 * has room for another word.
 */
export function unwrap(
  paragraph: DocumentParagraph,
  language: string,
  known: Vocabulary,
  setting: LineSetting,
): UnwrappedParagraph {
  const text = runText(paragraph.runs);
  const nothing = { joined: [], findings: [] };
  if (!text.includes('\n')) return { paragraphs: [paragraph], ...nothing };
  if (
    paragraph.wrapped ||
    keepsOneText(paragraph) ||
    (isWrapped(text, setting) && !isVerse(paragraph, text, setting))
  )
    return joinLines(paragraph, text, language, known);
  return { paragraphs: splitAtLines(paragraph.runs).map((runs) => ({ ...paragraph, runs })), ...nothing };
}

/** In the contract a heading, a caption and a list item are one text each. */
function keepsOneText({ style, list }: DocumentParagraph): boolean {
  return list !== undefined || style === 'title' || style === 'heading' || style === 'caption';
}

/** Whether a paragraph's lines were wrapped. */
export function isWrapped(text: string, setting: LineSetting): boolean {
  const { measure: usual, typeset } = setting;
  const lines = text.split('\n').map((line) => line.trim());
  const pairs = lines.slice(1).map((line, at) => [lines[at] ?? '', line] as const);
  if (lines.some((line) => line === '' || isBaytLine(line))) return false;
  if (pairs.some(([line, next]) => isDivided(line, next))) return true;
  if (looksLikeStanza(lines)) return false;
  if (typeset) return pairs.every((pair) => isFullLine(pair, longestOf(lines), usual));
  // Two lines are too few to show their length.
  const measure = lines.length > 2 ? longestOf(lines) : Math.max(usual, longestOf(lines));
  const full = pairs.every(([line, next]) => `${line} ${next.split(/\s/, 1)[0]}`.length > measure * 0.85);
  // Sentences give a narrow column away; a printed line has up to some 130 characters, longer ones are paragraphs.
  const printed = measure < narrowMeasure ? mostlyBeginSmall(pairs) : measure <= 140;
  return (full && printed) || (couldBePrint(lines, full, setting) && isOneSentence(lines));
}

/**
 * Lines whose length alone would allow them to be wrapped: about as long as the document's lines, or two or three full ones
 * in a document without longer ones. Free verse is neither.
 */
function couldBePrint(lines: readonly string[], full: boolean, { measure, widest }: LineSetting): boolean {
  const longest = longestOf(lines);
  if (measure > narrowMeasure) return longest >= measure * 0.7;
  return full && lines.length <= 3 && longest >= Math.min(widest, 65) * 0.7;
}

/** In a document with machine-set lines, only a line much shorter than its paragraph or half the page has a manual break. */
function isFullLine([line, next]: readonly [string, string], longest: number, usual: number): boolean {
  const filled = `${line} ${next.split(/\s/, 1)[0]}`.length;
  return filled > longest * 0.7 && filled > usual * 0.4;
}

/** Most lines begin in the middle of a sentence. */
function mostlyBeginSmall(pairs: readonly (readonly [string, string])[]): boolean {
  return pairs.filter(([, next]) => beginsSmall(next)).length * 2 > pairs.length;
}

function isDivided(line: string, next: string): boolean {
  return /\p{Ll}[-‐\u00ad]$/u.test(line) && /^\p{Ll}/u.test(next);
}

/**
 * Short lines that are one sentence and not verse: only the last one ends it, and each continues in small letters. In a
 * script without case the lines must be unequal in length or odd in number, unlike hemistichs.
 */
function isOneSentence(lines: readonly string[]): boolean {
  const rest = lines.slice(1);
  const inner = lines.slice(0, -1);
  const last = lines.at(-1) ?? '';
  if (!/[.!?؟۔]["”»’)]?$/u.test(last) || inner.some((line) => endsSentence(line) || line.length > 140))
    return false;
  if (inner.filter((line) => /[,،]$/.test(line)).length * 2 > inner.length) return false;
  if (hasCase(lines[0] ?? '')) return rest.every(beginsSmall);
  const lengths = lines.map((line) => line.length);
  return lines.length % 2 === 1 || Math.min(...lengths) < Math.max(...lengths) * 0.6;
}

/**
 * Short lines with manual breaks although they continue in small letters: most end with a mark, or they rhyme in pairs, or
 * they are centred.
 */
function isVerse({ align }: DocumentParagraph, text: string, { typeset }: LineSetting): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  if (typeset || lines.length < 3 || longestOf(lines) > 60) return false;
  if (lines.slice(1).some((line, at) => isDivided(lines[at] ?? '', line))) return false;
  const marked = lines.slice(0, -1).filter((line) => /[,،.;:!?؟–—]["”“»’]?$/u.test(line)).length;
  return align === 'center' || marked * 2 > lines.length - 1 || isRhymed(lines);
}

function isRhymed(lines: readonly string[]): boolean {
  const [a, b, c, d] = lines.map((line) => line.toLowerCase().match(/\p{L}/gu)?.slice(-3).join('') ?? '');
  if (lines.length % 2 === 1 || !a || !b || !c || !d) return false;
  const rhyme = (one: string, other: string) => one.slice(-2) === other.slice(-2);
  // Common endings alone are not a rhyme: one of the pairs must agree in three letters.
  const pairs = (one: string, two: string, three: string, four: string) =>
    rhyme(one, two) && rhyme(three, four) && (one === two || three === four);
  return pairs(a, b, c, d) || pairs(a, c, b, d) || pairs(a, d, b, c);
}

/** Every line begins with a capital, and most end with a mark. */
function looksLikeStanza(lines: readonly string[]): boolean {
  const ends = lines.filter((line) => /[,.;:!?–—]["”“»’]?$/u.test(line)).length;
  return (
    lines.length > 2 && ends * 2 >= lines.length && lines.every((line) => /^[^\p{L}]*\p{Lu}/u.test(line))
  );
}

function joinLines(
  paragraph: DocumentParagraph,
  text: string,
  language: string,
  known: Vocabulary,
): UnwrappedParagraph {
  const boundaries = [...text.matchAll(/\s*\n\s*/g)].map(({ 0: run, index }) =>
    closeBoundary(text, index, index + run.length, language, known, paragraph.page),
  );
  const runs = editRuns(
    paragraph.runs,
    boundaries.map(({ edit }) => edit),
  );
  return {
    paragraphs: [{ ...paragraph, runs }],
    joined: joinsIn(runText(runs), boundaries),
    findings: boundaries.flatMap(({ finding }) => finding ?? []),
  };
}

/** The joins with the words that are now there. */
function joinsIn(text: string, boundaries: readonly Boundary[]): Join[] {
  let grown = 0;
  return boundaries.map(({ edit, join }) => {
    const from = edit.from + grown;
    const to = from + edit.text.length;
    grown += edit.text.length - (edit.to - edit.from);
    const words =
      lastWords(text.slice(Math.max(0, from - 200), from), 3) +
      edit.text +
      firstWords(text.slice(to, to + 200), 3);
    return { ...join, place: { ...join.place, words } };
  });
}
