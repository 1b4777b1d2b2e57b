import { rangesOf } from '../../find/marks/marks.ts';
import type { Passage, QuotableText } from './foldedArticle.ts';

/** A text as it stands on the page. */
export interface StandingText extends QuotableText {
  /** In order; together they are the text. */
  nodes: readonly Text[];
  /** The innermost element around all of it that has lines of its own. */
  element: Element;
}

/** What has lines of its own: words of one are not words of the next. */
const lines = 'p, h1, h2, h3, h4, li, td, th, figcaption, caption, li > span, [data-block]';

/** The author's words: the title, the summary and the blocks. */
const quoted = 'h1, header > p, [data-block]';

/** Chrome inside the article, the numbers of notes, notes that are open in the text, and words that stand for a block. */
const leftOut =
  '[data-chrome], button, [role="doc-backlink"], [role="doc-footnote"] > span, span[role="note"], .visually-hidden';

const sign = '[role="doc-noteref"]';

/**
 * The texts of an article as it is shown, in reading order.
 *
 * @param withSigns with the signs of notes in them, as a browser has them that copies the page's text
 */
export function quotableTexts(article: Element, withSigns = false): StandingText[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const texts: StandingText[] = [];
  let open: { element: Element; nodes: Text[]; signs: number[]; length: number } | undefined;
  const close = () => {
    if (!open || open.nodes.every(({ data }) => data.trim() === '')) return;
    const { element, nodes, signs } = open;
    const block = /^p(\d+)$/.exec(element.closest('[data-block]')?.id ?? '')?.[1];
    texts.push({
      text: nodes.map(({ data }) => data).join(''),
      language: element.closest('[lang]')?.getAttribute('lang') ?? 'und',
      block: block === undefined ? undefined : Number(block),
      signs,
      nodes,
      element,
    });
  };
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    const element = parent?.closest(lines);
    if (!parent?.closest(quoted) || !element || parent.closest(leftOut)) continue;
    const isSign = parent.closest(sign) !== null;
    if (open?.element !== element) {
      close();
      open = { element, nodes: [], signs: [], length: 0 };
    }
    if (isSign && !withSigns) open.signs.push(open.length);
    else {
      open.nodes.push(node);
      open.length += node.data.length;
    }
  }
  close();
  return texts;
}

/** What of the texts lies in a range of the page; undefined where nothing does. */
export function passageInRange(texts: readonly StandingText[], range: Range): Passage | undefined {
  let from: Passage['from'] | undefined;
  let to: Passage['to'] | undefined;
  texts.forEach(({ nodes }, at) => {
    let length = 0;
    for (const node of nodes) {
      if (range.intersectsNode(node)) {
        const start = node === range.startContainer ? range.startOffset : 0;
        const end = node === range.endContainer ? range.endOffset : node.data.length;
        if (end > start) {
          from ??= { at, offset: length + start };
          to = { at, offset: length + end };
        }
      }
      length += node.data.length;
    }
  });
  return from && to && { from, to };
}

/** The ranges of the page that a passage has, one a text. */
export function rangesOfPassage(texts: readonly StandingText[], { from, to }: Passage): Range[] {
  return texts.slice(from.at, to.at + 1).flatMap(({ nodes, text }, index) => {
    const start = index === 0 ? from.offset : 0;
    const end = from.at + index === to.at ? to.offset : text.length;
    return rangesOf(nodes, [{ start, end }]);
  });
}

/** All of a text as ranges of the page. */
export function rangesOfText({ nodes, text }: StandingText): Range[] {
  return rangesOf(nodes, [{ start: 0, end: text.length }]);
}
