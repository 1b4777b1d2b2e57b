import { textNodes } from '../marks/marks.ts';
import type { OwnText } from '../marks/ownText.ts';

/** A text of an article as it stands on the page. */
export interface ShownText extends OwnText {
  nodes: readonly Text[];
}

/** What is between two texts: words of one paragraph or cell are not words of the next. */
const containers = 'p, h1, h2, h3, h4, li, td, th, figcaption, caption, cite, [data-block]';

/** Chrome inside the article, signs of notes, and notes that are open in the text and stand at its end, too. */
const leftOut =
  '[data-chrome], button, [role="doc-noteref"], [role="doc-backlink"], span[role="note"], .visually-hidden';

/** The texts of an article, title and notes too, in reading order. */
export function shownTexts(article: Element): ShownText[] {
  const texts: ShownText[] = [];
  let last: { around: Element; nodes: Text[] } | undefined;
  const add = () => {
    if (!last) return;
    const language = last.around.closest('[lang]')?.getAttribute('lang') ?? 'und';
    texts.push({ text: last.nodes.map(({ data }) => data).join(''), language, nodes: last.nodes });
  };
  for (const node of textNodes(article, (one) => !one.parentElement?.closest(leftOut))) {
    const around = node.parentElement?.closest(containers);
    if (!around) continue;
    if (last?.around === around) last.nodes.push(node);
    else {
      add();
      last = { around, nodes: [node] };
    }
  }
  add();
  return texts;
}
