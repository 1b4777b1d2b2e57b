/**
 * Chooses a passage of the article at random, up to three paragraphs, items, cells or lines long, sometimes from inside a word. Each of
 * these runs in the page: it sees nothing but its parameters.
 *
 * @returns its letters and figures, of whole words; empty if the article has none
 */
export function choosePassage(seed: number): string {
  let state = seed;
  const random = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor(((state >> 8) / (0x7fffffff >> 8)) * limit * 0.9999);
  };
  const body = document.querySelector('#p1')?.parentElement;
  if (!body) return '';
  const leftOut =
    '[data-chrome], button, [role=doc-noteref], [role=doc-backlink], [role=doc-footnote] > span, .visually-hidden';
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest(leftOut) && /[\p{L}\p{N}]/u.test(node.data)) nodes.push(node);
  }
  const lineOf = (node: Text) =>
    node.parentElement?.closest('p, h2, h3, h4, li > span, li, td, th, figcaption, [data-block]');
  const wordsOf = (node: Text) => {
    const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'und';
    const line = lineOf(node);
    // A word may stand in several nodes: what the whole line makes of it counts.
    const own = nodes.filter((one) => lineOf(one) === line);
    const before = own.slice(0, own.indexOf(node)).reduce((sum, { data }) => sum + data.length, 0);
    const text = own.map(({ data }) => data).join('');
    return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ start: index - before, end: index - before + segment.length }))
      .filter(({ start, end }) => start >= 0 && end <= node.data.length);
  };
  for (let tries = 0; tries < 50; tries += 1) {
    const at = random(nodes.length);
    const first = nodes[at];
    const last = nodes[Math.min(nodes.length - 1, at + random(4))];
    const starts = first ? wordsOf(first) : [];
    const from = starts[random(starts.length)];
    if (!first || !last || !from) continue;
    const ends = wordsOf(last).filter(({ start }) => first !== last || start >= from.start);
    const to = ends[first === last ? Math.min(ends.length - 1, random(14)) : random(ends.length)];
    if (!to) continue;
    const whole = document.createRange();
    whole.setStart(first, from.start);
    whole.setEnd(last, to.end);
    Object.assign(document, { copied: '' });
    // One time in three only a part of the first and the last word is chosen.
    const cut = random(3) === 0 && to.end - from.start > 4 ? 1 : 0;
    getSelection()?.setBaseAndExtent(
      first,
      from.start + (from.end - from.start > 1 ? cut : 0),
      last,
      to.end - (to.end - to.start > 1 ? cut : 0),
    );
    const inside = nodes.filter((node) => whole.intersectsNode(node));
    return inside
      .map((node) => node.data.slice(node === first ? from.start : 0, node === last ? to.end : undefined))
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, '');
  }
  return '';
}

/** Presses "copy link" in the bar, once it is for what is chosen now, and tells what was copied. */
export function chosenLink(): string {
  const copied = document as { copied?: string };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (text: string) => {
        copied.copied = text;
      },
    },
  });
  document.querySelectorAll<HTMLElement>('.foot-bar[role=toolbar] button')[1]?.click();
  return copied.copied ?? '';
}

/** The letters and figures that are marked, and whether their beginning is to be seen. */
export function markedPassage(): { words: string; isInSight: boolean } {
  const ranges = [...(CSS.highlights.get('found') ?? [])].map((range) => range as Range);
  const words = ranges
    .map((range) => {
      const content = range.cloneContents();
      for (const sign of content.querySelectorAll('[role=doc-noteref]')) sign.remove();
      return content.textContent ?? '';
    })
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const box = ranges[0]?.getClientRects()[0];
  return { words, isInSight: box !== undefined && box.top >= 0 && box.bottom <= innerHeight };
}
