/** What is marked: words that answer, the one of them that the reader has come to, and the sentence that is heard. */
export type MarkName = 'found' | 'here' | 'spoken';

/** Whether the browser can mark words where they stand, without an element around them (CSS Custom Highlight API). */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}

/**
 * Marks ranges of the page. No element and no line changes: letters stay joined, and React finds the page as it left it.
 *
 * @returns takes the marks away again
 */
export function highlight(name: MarkName, ranges: readonly Range[]): () => void {
  const marks = CSS.highlights.get(name) ?? new Highlight();
  // The place where the reader is lies above the others.
  if (name === 'here') marks.priority = 1;
  CSS.highlights.set(name, marks);
  for (const range of ranges) marks.add(range);
  return () => {
    for (const range of ranges) marks.delete(range);
  };
}

/**
 * The ranges of stretches of a text that stands in several nodes.
 *
 * @param nodes in order; together they are the text
 * @param stretches in order
 */
export function rangesOf(
  nodes: readonly Text[],
  stretches: readonly { start: number; end: number }[],
): Range[] {
  const starts: number[] = [];
  let length = 0;
  for (const node of nodes) {
    starts.push(length);
    length += node.data.length;
  }
  const place = (at: number, isEnd: boolean): [Text, number] | undefined => {
    const found = starts.findLastIndex((start) => (isEnd ? start < at : start <= at));
    const node = nodes[Math.max(0, found)];
    return node && [node, Math.min(at - (starts[Math.max(0, found)] ?? 0), node.data.length)];
  };
  return stretches.flatMap(({ start, end }) => {
    const [from, to] = [place(start, false), place(end, true)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}

/** The nodes of an element's text, in order. */
export function textNodes(element: Element, accept: (node: Text) => boolean = () => true): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (accept(node)) nodes.push(node);
  }
  return nodes;
}
