/** A sign on a page: what it says and where it stands, in points from the page's upper left corner, y downwards. */
export interface Glyph {
  text: string;
  /** Its left and right edge. */
  x: number;
  end: number;
  /** The baseline. */
  y: number;
  size: number;
  strong: boolean;
  em: boolean;
  href?: string;
  /** The number of the marked group that the producer has said in words (`ActualText`), where there is one. */
  group?: number;
  /** The file says what the sign means. */
  known: boolean;
  /** The font's own number of the sign. */
  shape: string;
  /** Set across the page's direction. */
  rotated?: boolean;
}
