import type { Publication } from '../../../contract/publicationSchema.ts';
import { foldWords } from '../../../language/fold.ts';
import type { Finding } from '../../formats/finding.ts';
import type { DocumentBlock, DocumentParagraph, ParsedDocument } from '../../formats/parsedDocument.ts';
import { parseDay } from '../../text/parseDay.ts';
import { readByline } from './fields/byline.ts';
import { type LetterheadFields, readFields } from './fields/readFields.ts';
import { readKnownFields } from './fields/readKnownFields.ts';
import { letterheadOf } from './letterheadParts.ts';
import { blockText, oneLine, segmentsOf, textOf } from './paragraphText.ts';
import { stripLetterhead } from './stripLetterhead.ts';
import { stripRunningLines } from './stripRunningLines.ts';

/** A document without what is printed around its text. */
export interface SeparatedDocument {
  /** The text itself, including headings and note marks. */
  blocks: DocumentBlock[];
  /** The fields found above and below it. */
  fields: LetterheadFields;
  hasLetterhead: boolean;
  findings: Finding[];
}

/**
 * Removes the letterhead wherever a page repeats it, headers, footers, running lines and page numbers, and reads the
 * fields: author, date and title above the text, the source in its last line. A line is taken only if it says nothing
 * else; text found only in a header is reported.
 *
 * @param language the text's, BCP 47, where it is known: it settles which of 3/4/2023 is the month
 */
export function separateLetterhead(
  document: ParsedDocument,
  publication: Publication,
  language?: string,
): SeparatedDocument {
  const stripped = stripLetterhead(document.blocks, letterheadOf(publication));
  const { blocks, lines, numbers } = stripRunningLines(stripped.blocks);
  const margins = [...stripped.margins, ...lines];
  const read = document.fields
    ? readKnownFields(blocks, document.fields, language)
    : readFields(blocks, stripped.hasLetterhead, language);
  const fields = withMarginsOf(margins, read.fields, language);
  const findings = [
    ...missingFields(fields),
    ...read.findings,
    ...droppedMargins(stripped.margins, lines, fields, read.blocks),
    ...droppedNumbers([...stripped.numbers, ...numbers]),
  ];
  return { blocks: read.blocks, fields, hasLetterhead: stripped.hasLetterhead, findings };
}

/** A date only in a header is the document's date, and a byline there is the author if there is no other. */
function withMarginsOf(
  margins: readonly DocumentParagraph[],
  fields: LetterheadFields,
  language?: string,
): LetterheadFields {
  if (fields.date !== undefined) return fields;
  const lines = margins.flatMap(segmentsOf).map((segment) => oneLine(textOf(segment)));
  const days = lines.map((line) => parseDay(line, language));
  const at = days.findIndex((found) => found?.certain);
  const day = days[at];
  if (!day) return fields;
  // Without a word like “by” it may be the name of a series.
  const named = lines.flatMap((line) => readByline(line) ?? []);
  return { ...fields, date: day.date, ...(fields.authors.length === 0 && { authors: named }) };
}

function missingFields({ title, authors, date }: LetterheadFields): Finding[] {
  const finding = (name: string): Finding => ({
    kind: 'missing-field',
    place: { words: name },
    message: `The document has no ${name}.`,
  });
  return [
    ...(title === undefined ? [finding('title')] : []),
    ...(authors.length === 0 ? [finding('author')] : []),
    ...(date === undefined ? [finding('date')] : []),
  ];
}

/** Text found only in headers and footers; lines among the text are judged one by one. */
function droppedMargins(
  margins: readonly DocumentParagraph[],
  running: readonly DocumentParagraph[],
  { title = [], authors, source, date }: LetterheadFields,
  blocks: readonly DocumentBlock[],
): Finding[] {
  const named = [textOf({ runs: title }), ...authors, source?.name ?? ''];
  const lines = [
    ...withoutKnownLines(running, named, authors, date),
    ...withoutKnownLines(margins, [...named, ...blocks.map(blockText)], authors, date),
  ];
  // Each page has its own number in it.
  const once = Map.groupBy(lines, (line) => foldWords(textOf(line)).join(' ').replace(/\d+/g, '#'));
  return [...once.values()].flatMap((some) => {
    const [appear, were] = distinct(some).length > 1 ? ['appear', 'were'] : ['appears', 'was'];
    return droppedFinding(
      some,
      (words) => `${words} ${appear} only in the page margins and ${were} left out.`,
    );
  });
}

/** Page numbers in words, told once. A figure alone, where a page counts it, is nobody's text. */
function droppedNumbers(lines: readonly DocumentParagraph[]): Finding[] {
  const named = lines.filter((line) => /\p{L}/u.test(textOf(line)));
  return droppedFinding(named, (words) => `${words}: left out as page numbers.`);
}

/** More would say no more. */
const mostLines = 10;

/** What tells of lines that differ only in their figures, at the first of them. */
function droppedFinding(lines: readonly DocumentParagraph[], message: (words: string) => string): Finding[] {
  const words = distinct(lines);
  if (words[0] === undefined) return [];
  const more = words.length > mostLines ? ` and ${words.length - mostLines} more` : '';
  const quoted = words.slice(0, mostLines).map((line) => `“${line}”`);
  const { page } = lines[0] ?? {};
  const place = { ...(page !== undefined && { page }), words: words[0] };
  return [{ kind: 'dropped-text', place, message: message(quoted.join(', ') + more) }];
}

function distinct(lines: readonly DocumentParagraph[]): string[] {
  return [...new Set(lines.map((line) => oneLine(textOf(line))))];
}

function withoutKnownLines(
  lines: readonly DocumentParagraph[],
  said: readonly string[],
  authors: readonly string[],
  date: string | undefined,
): DocumentParagraph[] {
  const known = ` ${foldWords(said.join(' ')).join(' ')} `;
  return lines.flatMap(segmentsOf).filter((line) => {
    const words = foldWords(textOf(line))
      .join(' ')
      .replace(/^\d+ | \d+$/g, '');
    const named = readByline(textOf(line));
    if (named?.every((name) => authors.includes(name))) return false;
    return /\p{L}/u.test(words) && !known.includes(` ${words} `) && !isDay(textOf(line), date);
  });
}

/** Whether a line says the article's day; another one is told. */
function isDay(line: string, date: string | undefined): boolean {
  const day = parseDay(line);
  return day !== undefined && (date === undefined || day.date === date);
}
