import type { Day } from '../../../../language/calendar.ts';
import type { DocumentBlock, DocumentParagraph } from '../../../formats/parsedDocument.ts';
import { findDays, parseDay } from '../../../text/parseDay.ts';
import { blockText, isBlank, oneLine, piecesOf, textOf } from '../paragraphText.ts';
import { labelAlone } from './authorLabels.ts';
import { couldBeNames, isTranslatorLine, readByline, splitNames } from './byline.ts';
import { isInvocation } from './noName.ts';
import { readSourceLine, type SourceLine } from './sourceLine.ts';

/** A line above the text, with what it may be. */
export interface HeadLine {
  /** Its place among the blocks. */
  at: number;
  paragraph: DocumentParagraph;
  text: string;
  day?: { date: Day; certain: boolean };
  /** Names in an explicit byline. */
  names?: string[];
  /** Names after a word that may as well begin a title: By the Rivers of Babylon. */
  byline?: string[];
  source?: SourceLine;
  /** The words beside the date: an author, or the place of writing. */
  besideDay?: string;
  /** How much it looks like a title, 0 for not at all. */
  titleScore: number;
  /** A line of words that may be a title or a name. */
  isUndecided: boolean;
}

const maxLines = 8;
const maxCells = 4;
const maxTitleLength = 160;
const sentenceWords = 12;

/** Splits lines and small tables above the text that have an author and a date side by side. */
export function splitHead(blocks: readonly DocumentBlock[], language?: string): DocumentBlock[] {
  let text = 0;
  return blocks.flatMap((block): DocumentBlock[] => {
    if (text > 0 || (block.kind !== 'paragraph' && block.kind !== 'table') || isBlank(block)) return [block];
    const pieces = piecesOf(block);
    const days = pieces.map((piece) => parseDay(textOf(piece), language) !== undefined);
    const few = block.kind === 'paragraph' ? pieces.length > 1 : pieces.length <= maxCells && !block.ruled;
    if (few && days.includes(true) && blockText(block).length < 2 * maxTitleLength) return pieces;
    if (block.kind === 'table' || isText(block, 0)) text++;
    return [block];
  });
}

/** The lines before the first paragraph that is clearly text. */
export function headLines(blocks: readonly DocumentBlock[], language?: string): HeadLine[] {
  const lines: HeadLine[] = [];
  const usual = usualSize(blocks);
  for (const [at, block] of blocks.entries()) {
    if (isBlank(block) || block.kind === 'image' || block.kind === 'rule') continue;
    if (block.kind !== 'paragraph' || block.list || block.style === 'caption') break;
    if (lines.length === maxLines || (block.style === 'quote' && lines.length > 0)) break;
    const look = titleScoreOf(block, usual);
    const line = readLine(at, block, look, language);
    if (line.isUndecided && isText(block, look)) break;
    lines.push(line);
  }
  return withLabelledNames(lines);
}

function readLine(at: number, paragraph: DocumentParagraph, look: number, language?: string): HeadLine {
  const text = oneLine(textOf(paragraph));
  const line = { at, paragraph, text, titleScore: look, isUndecided: false };
  const day = parseDay(text, language);
  if (day) return { ...line, day };
  const source = /[:：]/u.test(text) ? readLabelledSource(paragraph, language) : undefined;
  if (source) return { ...line, source };
  const names = readByline(text);
  const beside = dayBeside(text, language);
  if (names && !beside) return { ...line, names };
  if (beside && look < 3) {
    const said = readByline(beside.rest);
    return { ...line, day: beside.day, ...(said ? { names: said } : { besideDay: beside.rest }) };
  }
  return { ...line, isUndecided: !isTranslatorLine(text) && !isInvocation(text) };
}

/** Under «نویسندگان» or Presented by: the name is in the next line, several authors in those that follow. */
function withLabelledNames(lines: readonly HeadLine[]): HeadLine[] {
  let label: 'one' | 'several' | undefined;
  return lines.map((line) => {
    const named = line.isUndecided && label !== undefined && isNameLine(line);
    const begins = line.isUndecided ? labelAlone(line.text) : undefined;
    if (begins) {
      label = begins;
      return { ...line, names: [], isUndecided: false };
    }
    if (label === 'one' || !named) label = undefined;
    return named ? { ...line, names: splitNames(line.text), isUndecided: false } : line;
  });
}

function isNameLine({ text, titleScore }: HeadLine): boolean {
  return titleScore < 3 && couldBeNames(text);
}

function readLabelledSource(paragraph: DocumentParagraph, language?: string): SourceLine | undefined {
  const named = readSourceLine(paragraph.runs, language);
  // Named as one: the same words without what stands before the colon would be no source, or another.
  const label = oneLine(textOf(paragraph)).split(/[:：]/u)[0] ?? '';
  return named && !named.name.startsWith(label) ? named : undefined;
}

/** A name and a date on one line: `Name, 29.09.2023`. */
function dayBeside(text: string, language?: string) {
  const [found, ...others] = findDays(text, language);
  if (!found || others.length > 0) return undefined;
  const before = text.slice(0, found.start).trimEnd();
  const after = text.slice(found.end).trimStart();
  const rest = /^\W*$/u.test(foldEdges(after)) ? before : foldEdges(before) === '' ? after : undefined;
  if (rest === undefined || !/[,،–—|(-]$|^[,،–—|)-]/u.test(rest)) return undefined;
  const name = foldEdges(rest);
  return couldBeNames(name) ? { day: { date: found.date, certain: found.certain }, rest: name } : undefined;
}

function foldEdges(text: string): string {
  return text.replace(/^[\s,،–—|()-]+|[\s,،–—|()-]+$/gu, '');
}

function isText(paragraph: DocumentParagraph, look: number): boolean {
  const text = oneLine(textOf(paragraph));
  if (look >= 2) return text.length > 2 * maxTitleLength;
  const words = text.match(/\S+/gu) ?? [];
  return text.length > maxTitleLength || (words.length > sentenceWords && /[.!?؟۔…:]["»”’)]*$/u.test(text));
}

function titleScoreOf(paragraph: DocumentParagraph, usual: number | undefined): number {
  if (paragraph.style === 'title') return 8;
  if (paragraph.style === 'heading') return 7 - (paragraph.level ?? 1);
  const words = paragraph.runs.filter(({ text, note }) => note === undefined && text.trim() !== '');
  const all = (quality: 'strong' | 'em') => words.length > 0 && words.every((run) => run[quality] === true);
  const large = usual !== undefined && paragraph.size !== undefined && paragraph.size > usual * 1.12;
  return (
    (all('strong') ? 2 : 0) +
    (all('em') ? 0.5 : 0) +
    (large ? 1.5 : 0) +
    (paragraph.align === 'center' ? 0.25 : 0)
  );
}

/** The size in which most of the characters are. */
function usualSize(blocks: readonly DocumentBlock[]): number | undefined {
  const sizes = new Map<number, number>();
  for (const block of blocks)
    if (block.kind === 'paragraph' && block.size !== undefined)
      sizes.set(block.size, (sizes.get(block.size) ?? 0) + textOf(block).length);
  return [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
