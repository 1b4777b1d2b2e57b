import type { Day } from '../../../../language/calendar.ts';
import type { Finding } from '../../../formats/finding.ts';
import type { DocumentBlock, DocumentRun } from '../../../formats/parsedDocument.ts';
import { today } from '../../../text/today.ts';
import { isBlank, oneLine, textOf } from '../paragraphText.ts';
import { splitNames } from './byline.ts';
import { areUncertain, findAuthors } from './findAuthors.ts';
import { findTitle } from './findTitle.ts';
import { type HeadLine, headLines, splitHead } from './headLines.ts';
import { isIdle, lastLine, withoutLabel } from './lastLine.ts';
import { resolveHeadLines } from './resolveHeadLines.ts';
import { couldBeSource } from './sourceLine.ts';

export interface LetterheadFields {
  title?: DocumentRun[];
  authors: string[];
  date?: Day;
  source?: { name: string; date?: Day; url?: string };
}

export interface FieldsResult {
  fields: LetterheadFields;
  blocks: DocumentBlock[];
  findings: Finding[];
}

/** So few paragraphs, with no letterhead, may be a text without a title or an author. */
const maxBrief = 2;

/** Articles are prepared some days ahead; a later date is probably a typing error, and would stay in the address. */
const maxDaysAhead = 7;

/**
 * Reads author, date, title and source from a text without its letterhead, and removes their lines. What
 * is unclear stays in the text.
 *
 * @param hasLetterhead whether there was a letterhead: then the author is above the title, otherwise below it
 */
export function readFields(
  source: readonly DocumentBlock[],
  hasLetterhead: boolean,
  language?: string,
): FieldsResult {
  const blocks = splitHead(source, language);
  const lines = resolveHeadLines(headLines(blocks, language), hasLetterhead);
  const findings: Finding[] = [];
  const taken = new Set<HeadLine>();
  const fields: LetterheadFields = { authors: [] };
  const take = (line: HeadLine) => taken.add(line);
  const addUncertainDate = (text: string, date: Day, page: number | undefined) => {
    const message = `“${text}” was read as ${date}; it could be a different date.`;
    findings.push({ kind: 'uncertain-date', place: placeOf(text, page), message });
  };

  const dated = lines.find(({ day }) => day);
  if (dated?.day) {
    fields.date = dated.day.date;
    // A heading that is a date is more likely the subject of the text.
    const { style } = dated.paragraph;
    const styled = style === 'heading' || style === 'title';
    if (!dated.day.certain || styled || dated.day.date > today(maxDaysAhead))
      addUncertainDate(dated.text, dated.day.date, dated.paragraph.page);
    if (dated.besideDay === undefined) take(dated);
  }
  const last = lines.at(-1);
  const bodied = blocks.some((block, at) => at > (last?.at ?? -1) && !isIdle(block));
  const brief = !hasLetterhead && blocks.filter((block) => !isIdle(block)).length <= maxBrief;
  const found = findTitle(lines, dated, hasLetterhead, bodied);
  const title = brief && isAll(found, taken, blocks) ? [] : found;
  if (title.length > 0) {
    fields.title = title.flatMap(({ paragraph }, at) => [
      ...(at > 0 ? [{ text: ' ' }] : []),
      ...withoutTabs(paragraph.runs),
    ]);
    title.forEach(take);
  }
  const named = findAuthors(lines, title, dated, hasLetterhead);
  const authors = brief && isAll(named, taken, blocks) ? [] : named;
  for (const line of authors) {
    fields.authors.push(...(line.names ?? line.byline ?? splitNames(line.besideDay ?? line.text)));
    take(line);
  }
  if (areUncertain(authors, lines, dated, hasLetterhead)) {
    const words = fields.authors.join('; ');
    const message = `“${words}” was read as the author, but nothing in the document confirms it.`;
    findings.push({ kind: 'uncertain-author', place: placeOf(words, authors[0]?.paragraph.page), message });
  }
  const rest = withoutLines(blocks, taken);
  const below = lastLine(rest, language, fields.date);
  const above = below ? undefined : lines.find((line) => line.source);
  if (above) take(above);
  const printed = below?.source ?? above?.source;
  if (printed) {
    const { certain, ...source } = printed;
    if (!certain && printed.date) addUncertainDate(printed.name, printed.date, undefined);
    fields.source = source;
  } else {
    const end = rest.findLast((block) => !isIdle(block));
    const words = end?.kind === 'paragraph' ? oneLine(textOf(end)) : '';
    if (words.length < 100 && couldBeSource(words, language)) {
      const message = `“${words}” ends the text and was not read as its source, but may be one.`;
      findings.push({ kind: 'uncertain-source', place: placeOf(words, end?.page), message });
    }
  }
  return { fields, findings, blocks: below ? withoutLabel(below.blocks) : withoutLines(blocks, taken) };
}

/** Whether nothing would be left of a document without these lines: then they are its text. */
function isAll(lines: readonly HeadLine[], taken: ReadonlySet<HeadLine>, blocks: readonly DocumentBlock[]) {
  return lines.length > 0 && withoutLines(blocks, new Set([...taken, ...lines])).every(isIdle);
}

export function withoutLines(
  blocks: readonly DocumentBlock[],
  taken: ReadonlySet<HeadLine>,
): DocumentBlock[] {
  const places = new Set([...taken].map(({ at }) => at));
  const kept = blocks.filter((_, at) => !places.has(at));
  const first = kept.findIndex(
    (block) => !isBlank(block) && block.kind !== 'rule' && block.kind !== 'pageBreak',
  );
  return first === -1 ? [] : kept.slice(first);
}

/** Its lines are joined like the text's, once the language is known. */
function withoutTabs(runs: readonly DocumentRun[]): DocumentRun[] {
  return runs.map((run) => ({ ...run, text: run.text.replace(/\t+/gu, ' ') }));
}

function placeOf(words: string, page: number | undefined) {
  return { ...(page !== undefined && { page }), words };
}
