import type { Day } from '../../language/calendar.ts';
import type { Flag } from '../importing/findings.ts';
import type { SourceBlock, SourceRun } from '../source/sourceDocument.ts';
import { couldBeNames, looksLikeNames, splitNames } from './byline.ts';
import { type HeadLine, headLines, partHead } from './headLines.ts';
import { isBlank, oneLine, sliceRuns, textOf } from './paragraphText.ts';
import { isSourceLabel, readSourceLine, type SourceLine } from './sourceLine.ts';

export interface Fields {
  title?: SourceRun[];
  authors: string[];
  date?: Day;
  source?: { name: string; date?: Day; url?: string };
}

export interface ReadFields {
  fields: Fields;
  blocks: SourceBlock[];
  flags: Flag[];
}

/** A line looks like a title from here on: all of it bold, or larger than the text. */
const titleLooks = 1.5;
/** Bold and larger, or bold, italic and in the middle: nobody sets a name so. */
const madeTitleLooks = 2.75;

/**
 * Reads author, day, title and source off a text that has lost its letterhead, and takes their lines out of it. What
 * cannot be told stays in the text.
 *
 * @param lettered whether there was a letterhead: then the author stands above the title, else below it
 */
export function readFields(source: readonly SourceBlock[], lettered: boolean, language?: string): ReadFields {
  const blocks = partHead(source, language);
  const lines = headLines(blocks, language);
  const flags: Flag[] = [];
  const taken = new Set<HeadLine>();
  const fields: Fields = { authors: [] };
  const take = (line: HeadLine) => taken.add(line);
  const doubt = (text: string, date: Day, page: number | undefined) => {
    const message = `“${text}” was read as ${date}; it could be another day.`;
    flags.push({ kind: 'doubtful-date', place: placeOf(text, page), message });
  };

  const dated = lines.find(({ day }) => day);
  if (dated?.day) {
    fields.date = dated.day.date;
    if (!dated.day.certain) doubt(dated.text, dated.day.date, dated.paragraph.page);
    if (dated.beside === undefined) take(dated);
  }
  const last = lines.at(-1);
  const bodied = blocks.some((block, at) => at > (last?.at ?? -1) && !isIdle(block));
  const title = titleAmong(lines, dated, lettered, bodied);
  if (title.length > 0) {
    fields.title = title.flatMap(({ paragraph }, at) => [
      ...(at > 0 ? [{ text: ' ' }] : []),
      ...withoutTabs(paragraph.runs),
    ]);
    title.forEach(take);
  }
  for (const line of authorsAmong(lines, title, dated, lettered)) {
    fields.authors.push(...(line.names ?? splitNames(line.beside ?? line.text)));
    take(line);
  }
  const rest = withoutLines(blocks, taken);
  const below = lastLine(rest, language);
  const above = below ? undefined : lines.find((line) => line.source);
  if (above) take(above);
  const named = below?.source ?? above?.source;
  if (named) {
    const { certain, ...source } = named;
    if (!certain && named.date) doubt(named.name, named.date, undefined);
    fields.source = source;
  }
  return { fields, flags, blocks: below ? withoutLabel(below.blocks) : withoutLines(blocks, taken) };
}

/** @param bodied whether there is text below the lines; else the last of them is the text, short as it is, and no title */
function titleAmong(
  lines: readonly HeadLine[],
  dated: HeadLine | undefined,
  lettered: boolean,
  bodied: boolean,
): HeadLine[] {
  const open = lines.filter((line) => line.open);
  const most = Math.max(...open.map(({ look }) => look));
  const looking = open.filter(({ look }) => look === most && look >= titleLooks);
  const after = (line: HeadLine) => dated !== undefined && line.at > dated.at;
  if (looking.length > 0) {
    const best = (lettered && looking.find(after)) || looking[0];
    const first = best && (aboveHeading(best, open, (line) => lettered && after(line)) ?? best);
    // A title set in two paragraphs of the style that says so is one.
    const second = first && lines[lines.indexOf(first) + 1];
    return [first, ...(first?.look === 8 && second?.look === 8 ? [second] : [])].filter(
      (line) => line !== undefined,
    );
  }
  // Nothing but the order is left: author, day, title on the letterhead; title, author, day elsewhere.
  const named = lines.some(({ names }) => names);
  const below = open.filter(after).slice(0, bodied || named ? undefined : -1);
  const above = open.filter((line) => !after(line));
  if (dated && below[0] && (above.length > 0 || named || lettered)) return below.slice(0, 1);
  if (named || above.length === 0 || (!lettered && !dated)) return open.slice(0, 1);
  if (!dated) return open.slice(above.length > 1 ? 1 : 0).slice(0, 1);
  if (lettered && above.length === 1 && couldBeNames(above[0]?.text ?? '')) return [];
  return above.slice(0, 1);
}

/** A heading of a lower level below a line that was made to look like a title by hand is the text's first one. */
function aboveHeading(
  heading: HeadLine,
  open: readonly HeadLine[],
  isBelowDay: (line: HeadLine) => boolean,
): HeadLine | undefined {
  const { style, level = 1 } = heading.paragraph;
  if (style !== 'heading' || level < 2) return undefined;
  const above = open.filter(({ at, paragraph }) => at < heading.at && paragraph.style !== 'heading');
  const least = (line: HeadLine) => (isBelowDay(line) ? titleLooks : madeTitleLooks);
  return above.find((line) => line.look >= least(line));
}

function authorsAmong(
  lines: readonly HeadLine[],
  title: readonly HeadLine[],
  dated: HeadLine | undefined,
  lettered: boolean,
): HeadLine[] {
  const labelled = lines.filter(({ names }) => names);
  if (labelled.length > 0) return labelled;
  const free = lines.filter((line) => line.open && !title.includes(line) && couldBeNames(line.text));
  const first = title[0];
  const above = free.filter(({ at }) => first === undefined || at < first.at);
  // «Kabul, 29.09.2023» is a place, two words or more are a name where nobody else is named.
  const beside = dated?.beside !== undefined && /\S\s+\S/u.test(dated.beside) ? [dated] : [];
  if (beside.length > 0 && !(lettered && above.length > 0)) return beside;
  // On the letterhead nothing but authors stands above the day; elsewhere it may be the name of a series.
  const onSheet = lettered && dated !== undefined ? above.filter(({ at }) => at < dated.at) : [];
  if (onSheet.length > 0) return onSheet;
  if (above.length > 0) return above.every(({ text }) => looksLikeNames(text)) ? above : above.slice(-1);
  // Below the title a line may be its second half: names look like names, or have the day beside them.
  const last = title.at(-1);
  const next = last && lines[lines.indexOf(last) + 1];
  if (!next || !free.includes(next)) return [];
  const place = lines.indexOf(next);
  const besideDay = dated !== undefined && [lines[place + 1], lines[place - 1]].includes(dated);
  return (besideDay && next.paragraph.style !== 'heading') || looksLikeNames(next.text) ? [next] : [];
}

function withoutLines(blocks: readonly SourceBlock[], taken: ReadonlySet<HeadLine>): SourceBlock[] {
  const places = new Set([...taken].map(({ at }) => at));
  const kept = blocks.filter((_, at) => !places.has(at));
  const first = kept.findIndex(
    (block) => !isBlank(block) && block.kind !== 'rule' && block.kind !== 'pageBreak',
  );
  return first === -1 ? [] : kept.slice(first);
}

/** The source below the text, in the last paragraph or in the last line of it, a bare address below that with it. */
function lastLine(
  blocks: readonly SourceBlock[],
  language?: string,
): { source: SourceLine; blocks: SourceBlock[] } | undefined {
  const places = blocks.flatMap((block, place) => (isIdle(block) ? [] : [place]));
  const [at, before] = [places.at(-1), places.at(-2)];
  if (at === undefined) return undefined;
  const alone = readAt(blocks, at, language);
  if (alone) return alone;
  // The name on one line and its address on the next.
  const last = blocks[at];
  if (before === undefined || last?.kind !== 'paragraph') return undefined;
  const url = oneLine(textOf(last));
  if (!/^https?:\/\/\S+$/iu.test(url)) return undefined;
  const named = readAt(blocks.slice(0, at), before, language);
  return named && { source: { ...named.source, url: named.source.url ?? url }, blocks: named.blocks };
}

/** «Sources:» on a line of its own above them goes with them. */
function withoutLabel(blocks: readonly SourceBlock[]): SourceBlock[] {
  const at = blocks.findLastIndex((block) => !isIdle(block));
  const last = blocks[at];
  return last?.kind === 'paragraph' && isSourceLabel(textOf(last)) ? blocks.slice(0, at) : [...blocks];
}

function readAt(blocks: readonly SourceBlock[], at: number, language?: string) {
  const last = blocks[at];
  if (last?.kind !== 'paragraph' || last.list || last.style === 'heading') return undefined;
  const text = textOf(last);
  const source = readSourceLine(last.runs, language);
  if (source && blocks.slice(0, at).some((block) => !isIdle(block)))
    return { source, blocks: blocks.slice(0, at) };
  const seam = text.trimEnd().lastIndexOf('\n');
  const below =
    seam === -1 ? undefined : readSourceLine(sliceRuns(last.runs, seam + 1, text.length), language);
  const rest = { ...last, runs: sliceRuns(last.runs, 0, seam) };
  return below && { source: below, blocks: [...blocks.slice(0, at), rest] };
}

function isIdle(block: SourceBlock): boolean {
  return block.kind === 'pageBreak' || block.kind === 'rule' || isBlank(block);
}

/** Its lines are joined as the text's are, once the language is known. */
function withoutTabs(runs: readonly SourceRun[]): SourceRun[] {
  return runs.map((run) => ({ ...run, text: run.text.replace(/\t+/gu, ' ') }));
}

function placeOf(words: string, page: number | undefined) {
  return { ...(page !== undefined && { page }), words };
}
