/** What is usual in a document: the text's size, where its lines begin and end, and the way from one baseline to the next. */
export interface Measure {
  size: number;
  /** The text column's edges on the page. */
  x: number;
  end: number;
  /** The leading, as a part of the size. */
  leading: number;
  /** The leading of the lines that go in the other direction than the document: their script has a font of its own. */
  otherLeading: number;
  rtl: boolean;
  /** There is room between paragraphs, more than between lines. */
  spaced: boolean;
  /** Narrower columns in which some of its paragraphs are set, as quotations are. */
  insets: Column[];
}

/** The edges between which lines are set. */
export interface Column {
  x: number;
  end: number;
}
