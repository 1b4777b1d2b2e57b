import type { Inline } from '../letterheadDocument.ts';

/**
 * The words of one letterhead document. The languages have the same pages; `halves` are what stands before and after
 * a page's end, with the space that parts them left out.
 */
export interface PageWords {
  language: string;
  author: string;
  /** As printed, and the day that is meant. */
  day: [printed: string, iso: string];
  title: string;
  /** With an emphasised segment and a strong one. */
  opening: Inline;
  /** With a link and a footnote. */
  referring: Inline;
  /** A paragraph in another language, and which. */
  foreign: [text: string, language: string];
  heading: string;
  /** A sentence that goes on upon the next page. */
  parted: [string, string];
  boldLine: string;
  listed: [lead: string, ...items: string[]];
  quotation: string;
  partedQuotation: [string, string];
  table: { lead: string; head: string[]; rows: string[][] };
  picture: { alt: string; caption: string };
  verseLead: string;
  columns: [string, string][];
  gapLead: string;
  gapped: [string, string][];
  /** Of the verses, where it is not the text's. */
  verseLanguage?: string;
  steps: [lead: string, ...items: string[]];
  long: [string, string, string];
  closing: string;
  source: { printed: string; name: string; date: string };
  damages: {
    /** A paragraph that stops in the middle of its last sentence. */
    cut: string;
    /** A paragraph whose quotation is opened and not closed. */
    unbalanced: string;
    /** A paragraph with a word twice in a row, and that word. */
    doubled: [text: string, word: string];
    /** A paragraph with manual line breaks, one inside a word; and as it is meant. Latin script only. */
    divided?: [typed: string, meant: string];
    /** Manual line breaks between words; and as it is meant. */
    lines: [typed: string, meant: string];
    /** With ZWNJ where it does nothing: at the edges of words and of the paragraph; and as it reads. */
    idleJoiners?: [typed: string, meant: string];
    /** A link that leads to a script: the words around it and its own. */
    script: [before: string, link: string, after: string];
    /** A paragraph with straight quotation marks, in a text that has curly or angled ones elsewhere. */
    straight: string;
  };
}
