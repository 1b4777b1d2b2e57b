import type { Day } from '../../language/calendar.ts';

/** What can be imported, by what the bytes say and not by the file's name. */
export type DocumentFormat = 'docx' | 'odt' | 'pdf' | 'html' | 'markdown' | 'text';

/** Text with one look. A line's end inside a paragraph is `\n`, a tab `\t`. */
export interface DocumentRun {
  /** As written: NFC and repairs come later. */
  text: string;
  strong?: boolean;
  em?: boolean;
  /** An address as the document has it, of any scheme. */
  href?: string;
  /** BCP 47, where the document itself names the run's language; word processors often name it wrongly. */
  language?: string;
  /** The key of the footnote that is referred to here; `text` is then the mark as shown, or empty. */
  note?: string;
}

/** Where something stands in the source document: what an editor needs to find it there. */
export interface DocumentPlace {
  /** From 1, where the format has pages. */
  page?: number;
  /** If the printed page numbers do not follow each other: which row of consecutive pages it is in, from 0. */
  pageSequence?: number;
}

/** A paragraph as the document shows it; what it means is found out later. */
export interface DocumentParagraph extends DocumentPlace {
  kind: 'paragraph';
  runs: DocumentRun[];
  /** By a named style or a tag, never by look; but a quotation in a PDF by its geometry, set in on both sides. */
  style?: 'title' | 'heading' | 'quote' | 'caption' | 'verse';
  /** 1 to 6, of a heading. */
  level?: number;
  /** Nothing where lines begin at the start, as they do by themselves. */
  align?: 'start' | 'center' | 'end' | 'justify';
  /**
   * `depth` is 0 in an outermost list; it `restarts` where its numbers fall back to 1, and `start` is another number that a list
   * begins with. Only an item’s first paragraph has this.
   */
  list?: { ordered: boolean; depth: number; restarts?: true; start?: number };
  /** Text size in points. */
  size?: number;
  /** Kept by the format apart from the text (Word's header and footer), or found at a page's edge (PDF). */
  margin?: 'header' | 'footer';
  /** Known from geometry (PDF): the first line is set in, the last line runs to the measure's end. */
  indented?: boolean;
  full?: boolean;
  /** Known from geometry (PDF): it stands too far from the page's edges for a running line. */
  midPage?: boolean;
  /** Known from geometry (PDF): it stands at a column's head, where a paragraph may go on as on a new page. */
  startsColumn?: boolean;
  /** Known from geometry (PDF): its lines end for want of room and not by their author's will. */
  wrapped?: boolean;
  /** The page it ends on, where it was joined over a page's end. */
  lastPage?: number;
}

export interface DocumentTable extends DocumentPlace {
  kind: 'table';
  /** Rows of cells; a cell is its paragraphs' runs, with `\n` between paragraphs. */
  rows: DocumentRun[][][];
  /** How many of the first rows are a head. */
  headRows: number;
  /** False for a table that only arranges (no rules): two columns of verse, as a rule. */
  ruled?: boolean;
}

export interface DocumentImage extends DocumentPlace {
  kind: 'image';
  /** Names the picture in {@link ParsedDocument.images}. */
  image: string;
  alt: string;
}

/** A page's end that somebody or something has put there, a rule between parts. */
export interface DocumentBreak extends DocumentPlace {
  kind: 'pageBreak' | 'rule';
}

export type DocumentBlock = DocumentParagraph | DocumentTable | DocumentImage | DocumentBreak;

export interface DocumentPicture {
  bytes: Uint8Array;
  /** As the document names it, without folders. */
  name: string;
}

/** Something that the format's reader could not carry over, at its place. */
export interface PlacedFinding extends DocumentPlace {
  /** For the editor, with the lost words if there are any. */
  message: string;
  /** Words of the text around the place. */
  words: string;
}

/** What a document says of itself apart from its text: a saved page's head, Markdown's front matter. */
export interface DocumentFields {
  title?: string;
  /** As written: one entry may name several people, or begin with “by”. */
  authors?: string[];
  date?: { date: Day; certain: boolean };
  /** BCP 47. Not certain where a site's template says it of all its pages. */
  language?: { tag: string; certain: boolean };
  source?: { name: string; date?: Day; url?: string };
  summary?: string;
  topics?: string[];
}

/** A parsed document: everything it shows, in reading order, nothing judged. */
export interface ParsedDocument {
  format: DocumentFormat;
  blocks: DocumentBlock[];
  /** The footnotes' paragraphs by key, in the order of their references. */
  notes: Record<string, DocumentParagraph[]>;
  images: Record<string, DocumentPicture>;
  /** What the format's reader could not carry over, for the editor: of the document as a whole. */
  formatFindings: string[];
  /** The same, of a place in it. */
  placedFindings?: PlacedFinding[];
  /** The text begins with the text: no line is taken for a field by its look alone. */
  fields?: DocumentFields;
  /** The lines of a saved page that are around its article, in their order, each once. */
  leftOut?: string[];
}

/** A document's text as the page shows it beside the article; its pictures stay on disk, and what was found at a place is among the findings. */
export type DocumentText = Omit<ParsedDocument, 'images' | 'placedFindings'>;
