/** What is usual in a document: the text's size, its lines' edges and leading. */
export interface Measure {
  size: number;
  /** The text column's edges on the page. */
  x: number;
  end: number;
  /** As a part of the size. */
  leading: number;
  /** The leading of lines in the other direction, whose script has its own font. */
  otherLeading: number;
  rtl: boolean;
  /** Paragraphs are further apart than lines. */
  spaced: boolean;
  /** The narrower columns of some paragraphs, such as quotations. */
  insets: Column[];
}

/** The edges between which lines are set. */
export interface Column {
  x: number;
  end: number;
}
