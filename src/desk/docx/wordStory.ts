import type { OfficeDocument } from '../source/officeDocument.ts';
import type { Zip } from '../source/openZip.ts';
import type { XmlElement } from '../source/parseXml.ts';
import type { WordNumbering } from './wordNumbering.ts';
import type { WordPart } from './wordPackage.ts';
import type { WordStyles } from './wordStyles.ts';

/** What all of a document's stories (text, notes, headers, footers) share while they are read. */
export interface WordContext {
  zip: Zip;
  office: OfficeDocument;
  styles: WordStyles;
  numbering: WordNumbering;
  /** The sections' ends (`w:sectPr`) after which a new page begins. */
  turns: Set<XmlElement>;
  /** Reads the note that is referred to, and gives its key and its mark; `own` is the author's mark, if it is not counted. */
  note(
    kind: 'footnote' | 'endnote',
    id: string,
    own: string | undefined,
  ): { key: string; mark: string } | undefined;
}

/** A field that is open: its code is not shown, its result is. */
interface Field {
  code: string;
  shown: boolean;
  href?: string;
}

/** One story of the document while it is read from its beginning to its end. */
export interface WordStory {
  context: WordContext;
  part: WordPart;
  fields: Field[];
  /** Paragraphs whose end was deleted: what stands in them belongs to the next one. */
  carried: XmlElement[];
  cells: number;
  /** Of a note: its author's mark, which stands before its words as text. */
  mark: string;
}

export function newStory(context: WordContext, part: WordPart, mark = ''): WordStory {
  return { context, part, fields: [], carried: [], cells: 0, mark };
}

/** `begin`, `separate` and `end` of a field (ECMA-376 part 1, 17.16.18). */
export function turnField(fields: Field[], kind: string | undefined): void {
  const field = fields.at(-1);
  if (kind === 'begin') fields.push({ code: '', shown: false });
  else if (kind === 'end') fields.pop();
  else if (kind === 'separate' && field) {
    field.shown = true;
    field.href = linkOf(field.code);
  }
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
