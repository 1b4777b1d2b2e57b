/** An article that a built list shows, and whether with its picture. */
export interface ShownItem {
  id: string;
  pictured: boolean;
}

/**
 * The articles of a list's page as the reader has built it, in its order, each once.
 *
 * @param html the page, in which each article is an element with the id `item-…`
 */
export function shownItems(html: string): ShownItem[] {
  const found = new Map<string, ShownItem>();
  for (const part of html.split(/<article\b(?=[^>]*\bid="item-)/).slice(1)) {
    const [, id = ''] = /\bid="item-([^"]+)"/.exec(part) ?? [];
    const [own = ''] = part.split('</article>');
    if (!found.has(id)) found.set(id, { id, pictured: own.includes('<img') });
  }
  return [...found.values()];
}
