import type { DocumentBuilder } from '../documentBuilder.ts';
import type { ListSeries } from '../numberLists.ts';
import type { Zip } from '../openZip.ts';
import type { XmlElement } from '../parseXml.ts';
import type { WordNumbering } from './wordNumbering.ts';
import type { WordPart } from './wordPackage.ts';
import type { WordStyles } from './wordStyles.ts';

/** What a document's stories (text, notes, headers, footers) share while they are read. */
export interface WordContext {
  zip: Zip;
  office: DocumentBuilder;
  styles: WordStyles;
  numbering: WordNumbering;
  series: ListSeries;
  /** The section ends (`w:sectPr`) after which a new page begins. */
  turns: Set<XmlElement>;
  /** The words of a comment. */
  comment(id: string | undefined): string;
  /** Reads a note. `own` is the author's mark, if it is not numbered. @returns the note's key and mark */
  note(
    kind: 'footnote' | 'endnote',
    id: string,
    own: string | undefined,
  ): { key: string; mark: string } | undefined;
}

/** An open field: its result is shown, its code is not. */
interface Field {
  code: string;
  shown: boolean;
  /** Whether its beginning was deleted; then its words stay without a link. */
  deleted: boolean;
  href?: string;
}

/** One story of the document while it is read from its beginning to its end. */
export interface WordStory {
  context: WordContext;
  part: WordPart;
  fields: Field[];
  /** The beginnings of fields without an end, which would hide or link everything after them. */
  endless: ReadonlySet<XmlElement>;
  /** Paragraphs whose end was deleted: their content belongs to the next one. */
  carried: XmlElement[];
  cells: number;
  /** A note's own mark, which precedes its words as text. */
  mark: string;
}

/** @param elements the story's own, all of them */
export function newStory(context: WordContext, part: WordPart, elements: XmlElement[], mark = ''): WordStory {
  const endless = new Set<XmlElement>();
  const open: XmlElement[] = [];
  for (const char of elements.flatMap((element) => fieldCharsOf(element))) {
    if (char.attributes['w:fldCharType'] === 'begin') open.push(char);
    else if (char.attributes['w:fldCharType'] === 'end') open.pop();
  }
  for (const char of open) endless.add(char);
  return { context, part, fields: [], endless, carried: [], cells: 0, mark };
}

/** `begin`, `separate` and `end` of a field (ECMA-376 part 1, 17.16.18). */
export function readFieldChar(
  { context, fields, endless }: WordStory,
  char: XmlElement,
  deleted = false,
): void {
  const kind = char.attributes['w:fldCharType'];
  const field = fields.at(-1);
  if (kind === 'begin' && endless.has(char))
    context.office.findings.report(
      'A field without an end (a link, a table of contents) was read as plain text.',
    );
  else if (kind === 'begin') fields.push({ code: '', shown: deleted, deleted });
  else if (kind === 'end') fields.pop();
  else if (kind === 'separate' && field && !field.deleted) {
    field.shown = true;
    field.href = linkOf(field.code);
  }
}

/** Deleted content may hold only the beginning or the end of a field. */
export function readDeletedFieldChars(story: WordStory, element: XmlElement): void {
  for (const char of fieldCharsOf(element)) readFieldChar(story, char, true);
}

function fieldCharsOf(element: XmlElement, found: XmlElement[] = []): XmlElement[] {
  if (element.name === 'w:fldChar') found.push(element);
  for (const child of element.children) if (typeof child !== 'string') fieldCharsOf(child, found);
  return found;
}

/** The address in a HYPERLINK field's code. */
export function linkOf(code: string): string | undefined {
  const link = /^\s*HYPERLINK\b(.*)$/is.exec(code)?.[1];
  if (link === undefined) return undefined;
  const anchor = /\\l\s+"([^"]*)"/i.exec(link)?.[1];
  const address = /^\s*(?:"([^"]*)"|([^\s\\"]\S*))/.exec(link);
  const href = (address?.[1] ?? address?.[2] ?? '') + (anchor ? `#${anchor}` : '');
  return href || undefined;
}
