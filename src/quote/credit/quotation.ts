import type { LocalizedText } from '../../contract/localizedText.ts';
import type { Day } from '../../language/calendar.ts';

/** A line of a quotation that runs by itself. */
export interface QuotedLine {
  text: string;
  /** BCP 47. */
  language: string;
  kind: 'text' | 'verse' | 'item' | 'gap';
}

/** A passage of an article, and what is told with it. */
export interface Quotation {
  /** Paragraphs, hemistichs, items, rows of a table, in order. */
  lines: readonly QuotedLine[];
  article: {
    id: string;
    /** BCP 47: of the title, the authors' names and the quotation marks. */
    language: string;
    title: string;
    authors: readonly string[];
    date: Day;
    source?: { name: string; date?: Day | undefined } | undefined;
  };
  publication?: { name: LocalizedText; monogram: string } | undefined;
  /** The full address of the passage. */
  url: string;
}
