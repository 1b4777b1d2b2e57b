import { foldWords } from '../../../../language/fold.ts';
import type { Finding } from '../../../formats/finding.ts';
import type { DocumentBlock, DocumentFields } from '../../../formats/parsedDocument.ts';
import { readByline, splitNames } from './byline.ts';
import { type HeadLine, headLines, splitHead } from './headLines.ts';
import { isIdle, lastLine, withoutLabel } from './lastLine.ts';
import { type FieldsResult, type LetterheadFields, withoutLines } from './readFields.ts';

/**
 * The fields of a document that says them apart from its text. Lines above the text that repeat them are removed; a field that
 * it does not say is read only from a line that names it: a day alone, “By …”, a main heading, a source at the end.
 *
 * @param language the text's, BCP 47: it settles which of 3/4/2023 is the month
 */
export function readKnownFields(
  source: readonly DocumentBlock[],
  known: DocumentFields,
  language?: string,
): FieldsResult {
  const blocks = splitHead(source, language);
  const lines = headLines(blocks, language);
  const title = known.title
    ? lines.filter(({ text }) => isSame(text, known.title))
    : lines.filter(({ paragraph }) => paragraph.style === 'title' || paragraph.level === 1).slice(0, 1);
  const dated = lines.filter(
    ({ day, besideDay }) => day && besideDay === undefined && (!known.date || day.date === known.date.date),
  );
  const date = known.date ?? dated[0]?.day;
  const given = known.authors?.flatMap((names) => readByline(names) ?? splitNames(names)) ?? [];
  const named = lines.filter(({ names, text }) =>
    given.length > 0
      ? (names ?? [text]).every((name) => given.some((author) => isSame(name, author)))
      : names !== undefined,
  );
  const authors = given.length > 0 ? given : named.flatMap(({ names = [] }) => names);
  const taken = new Set<HeadLine>([...title, ...dated, ...named]);
  const rest = withoutLines(blocks, taken);
  // What repeats its fields and says nothing else is its text.
  const text = rest.every(isIdle) ? blocks : rest;
  const below = known.source ? undefined : lastLine(text, language, date?.date);
  const { certain: _, ...printed } = below?.source ?? { certain: true };
  const found = known.source ?? ('name' in printed ? printed : undefined);
  const words = known.title ? [{ text: known.title }] : title[0]?.paragraph.runs;
  const fields: LetterheadFields = {
    ...(words && { title: words }),
    authors,
    ...(date && { date: date.date }),
    ...(found && { source: found }),
  };
  return {
    fields,
    blocks: below ? withoutLabel(below.blocks) : [...text],
    findings: date && !date.certain ? [uncertainDate(date.date)] : [],
  };
}

function isSame(text: string, other = ''): boolean {
  return foldWords(text).join(' ') === foldWords(other).join(' ');
}

function uncertainDate(date: string): Finding {
  const message = `The day was read as ${date}; it could be a different date.`;
  return { kind: 'uncertain-date', place: { words: date }, message };
}
