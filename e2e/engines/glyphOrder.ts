/** A line's words and glyphs as a browser has painted them. */
export interface PaintedLine {
  /** The words between spaces, numbered as they are written, in the order they are seen in, from the left. */
  words: number[];
  /** For each piece that was asked for, the middles of what is seen of it, in the order it is written in. */
  pieces: number[][];
}

/**
 * Measures a block's text on one line. Runs in the page: it sees nothing but its parameters.
 *
 * @param pieces parts of the text, in the order they are written in
 */
export function paintedLine(selector: string, ...pieces: string[]): PaintedLine {
  const block = document.querySelector<HTMLElement>(selector);
  if (!block) throw new Error(`There is no ${selector}`);
  block.style.whiteSpace = 'nowrap';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const places: { node: Node; at: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.textContent ?? '';
    for (let at = 0; at < own.length; at += 1) places.push({ node, at });
    text += own;
  }
  const middle = (from: number, to: number) => {
    const boxes = places.slice(from, to).flatMap(({ node, at }) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    });
    const edges = boxes.flatMap(({ left, right }) => [left, right]);
    return (Math.min(...edges) + Math.max(...edges)) / 2;
  };
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }, number) => ({
    number,
    x: middle(index, index + word.length),
  }));
  let from = 0;
  return {
    words: words.sort((a, b) => a.x - b.x).map(({ number }) => number),
    pieces: pieces.map((piece) => {
      const start = text.indexOf(piece, from);
      if (start < 0) throw new Error(`“${piece}” is not in ${selector}: ${text}`);
      from = start + piece.length;
      const middles = [...piece].map((glyph, at) =>
        /\s/.test(glyph) ? NaN : middle(start + at, start + at + 1),
      );
      return middles.filter(Number.isFinite);
    }),
  };
}
